import { addressOf, type ReadAddress, readAddress } from '../../components/glossary/address.ts';
import { type GlossaryChoice, NOTHING_CHOSEN } from '../../components/glossary/choice.ts';
import type { Day } from '../../core/date/partial-date.ts';
import { byName, listEntries } from '../../core/glossary/list-entries.ts';
import { type Searchable, searchable } from '../../core/glossary/searchable.ts';
import type { Language } from '../../core/pack/language.ts';
import type { PackInfo } from '../../core/pack/pack-info.ts';
import type { CardView } from '../../core/view/card-view.ts';
import { viewCard } from '../../core/view/view-card.ts';
import { allEntries, packList } from '../../extension/pack-files.ts';

/** All entries, and what the reader chose among them; the address is where the choice is kept. */
export class GlossaryState {
  readonly packs: readonly PackInfo[];
  readonly today: Day;
  readonly #entries: ReadonlyMap<string, Searchable>;
  /** Sorting thousands of names takes longer than searching them. */
  readonly #sorted: Readonly<Record<Language, readonly Searchable[]>>;
  #address: ReadAddress;

  constructor(packs: readonly PackInfo[], entries: readonly Searchable[], today: Day) {
    this.packs = packs;
    this.today = today;
    this.#entries = new Map(entries.map((each) => [each.entry.id, each]));
    this.#sorted = { id: byName(entries, 'id'), en: byName(entries, 'en') };
    this.#address = this.#read();
  }

  static async load(today: Day): Promise<GlossaryState> {
    const packs = await packList();
    return new GlossaryState(packs, (await allEntries(packs)).map(searchable), today);
  }

  get choice(): GlossaryChoice {
    return this.#address.choice;
  }

  get refused(): readonly string[] {
    return this.#address.refused;
  }

  get total(): number {
    return this.#entries.size;
  }

  /** Takes up what the address says now. */
  follow(): void {
    this.#address = this.#read();
  }

  /** Another filter, date or language changes the address without a step back to it: Back leads to the card before. */
  choose(change: Partial<GlossaryChoice>): void {
    const choice = { ...this.choice, ...change };
    this.#address = { choice, refused: [] };
    history.replaceState(null, '', location.pathname + addressOf(choice));
  }

  clear(): void {
    const { entry, day, language } = this.choice;
    this.choose({ ...NOTHING_CHOSEN, entry, day, language });
  }

  found(language: Language): readonly Searchable[] {
    return listEntries(this.#sorted[language], this.choice);
  }

  card(language: Language): CardView | undefined {
    const { entry, day } = this.choice;
    const chosen = entry === undefined ? undefined : this.#entries.get(entry);
    const viewpoint = { language, articleDay: day, today: this.today };
    return (
      chosen &&
      viewCard(chosen.entry, viewpoint, (id) => {
        const other = this.#entries.get(id)?.entry;
        return other && { name: other.name[language], kind: other.kind };
      })
    );
  }

  #read(): ReadAddress {
    return readAddress(location, { packs: this.packs.map(({ id }) => id), today: this.today });
  }
}
