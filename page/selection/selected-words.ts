/** What the reader selected on a page. */
export interface SelectedWords {
  readonly words: string;
  /** Where a card on them stands. */
  readonly range: Range;
}

/** More than anybody asks about; the rest of a longer selection is left. */
const MOST_CHARACTERS = 2000;

/** The selected words; undefined when nothing is selected that the page's own document holds. */
export function selectedWords(document: Document): SelectedWords | undefined {
  return inField(document) ?? inText(document);
}

function inText(document: Document): SelectedWords | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  return selected(selection.toString(), selection.getRangeAt(0).cloneRange());
}

/** Browsers keep the selection inside a field to the field; a card on it stands at the field. */
function inField(document: Document): SelectedWords | undefined {
  const field = document.activeElement;
  if (!isTextField(field) || field.selectionStart === null || field.selectionEnd === null) return undefined;
  const range = document.createRange();
  range.selectNode(field);
  return selected(field.value.slice(field.selectionStart, field.selectionEnd), range);
}

/** What is typed into other fields, passwords first of all, is not for reading. */
function isTextField(element: Element | null): element is HTMLTextAreaElement | HTMLInputElement {
  if (element instanceof HTMLInputElement) return element.type === 'text' || element.type === 'search';
  return element instanceof HTMLTextAreaElement;
}

function selected(text: string, range: Range): SelectedWords | undefined {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);
  return words === '' ? undefined : { words, range };
}
