import { describe, expect, test } from 'vitest';
import { entry, finds, form, indexOf } from './small-pack.ts';

const resolution = (number: string) =>
  entry(`r${number}`, { kind: 'sanction', forms: [`Resolusi ${number}`, form({ text: number, needs: [{ kind: 'series' }] })] });
const index = indexOf(resolution('1718'), resolution('2270'), resolution('2321'), entry('korea', { kind: 'place', forms: ['Korea'] }));

describe('a list names what it is about once', () => {
  test.each([
    ['Resolusi 2270 dan 2321', ['Resolusi 2270=r2270', '2321=r2321']],
    ['Resolusi 1718, 2270, dan 2321 berlaku', ['Resolusi 1718=r1718', '2270=r2270', '2321=r2321']],
    ['Resolusi 1718 (2006), 2270 (2016) dan 2321 (2016)', ['Resolusi 1718=r1718', '2270=r2270', '2321=r2321']],
    ['Resolusi 1718/2321', ['Resolusi 1718=r1718', '2321=r2321']],
    ['Resolusi 1718, 1874, 2321 disebut', ['Resolusi 1718=r1718', '2321=r2321']],
  ])('%s', (text, found) => {
    expect(finds(index, text)).toEqual(found);
  });

  test.each([
    ['a number without a list', '2321 orang datang.', []],
    ['a number after something of another kind', 'Korea, 2321', ['Korea=korea']],
    ['a number in a sentence of its own', 'Resolusi 2270 berlaku. 2321 orang datang.', ['Resolusi 2270=r2270']],
    ['a number behind words', 'Resolusi 2270 melarang 2321 barang.', ['Resolusi 2270=r2270']],
  ])('must not: %s', (_title, text, found) => {
    expect(finds(index, text)).toEqual(found);
  });
});
