const FIRST_CAPACITY = 64;

/** A list of 32-bit numbers that grows: a twentieth of the room of an array of objects, and nothing for the collector to visit. */
export class Numbers {
  #numbers = new Uint32Array(FIRST_CAPACITY);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  at(place: number): number {
    return this.#numbers[place] as number;
  }

  set(place: number, number: number): void {
    this.#numbers[place] = number;
  }

  /** The numbers; not a copy. */
  all(): Uint32Array<ArrayBuffer> {
    return this.#numbers.subarray(0, this.length);
  }
}
