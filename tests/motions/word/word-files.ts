/** Word files for the tests: made with the library that reports are made with, or XML by hand. */
import {
  Document,
  type FileChild,
  type INumberingOptions,
  type ISectionOptions,
  Packer,
  Paragraph,
} from 'docx';
import { strToU8, zipSync } from 'fflate';

type Made = {
  numbering?: INumberingOptions;
  footnotes?: Record<string, { children: Paragraph[] }>;
  section?: Partial<ISectionOptions>;
};

export async function wordOf(
  children: readonly FileChild[],
  { section = {}, ...made }: Made = {},
): Promise<Uint8Array> {
  const document = new Document({ ...made, sections: [{ ...section, children: [...children] }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

export const paragraphs = (...texts: string[]): Paragraph[] =>
  texts.map((text) => new Paragraph(text));

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relationships = (...all: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** @param files - Over the ones that every Word file has. */
export function zipped(files: Record<string, string>): Uint8Array {
  const all = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'word/document.xml')),
    ...files,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** What Word writes that the library cannot: by hand. */
export const wordOfXml = (body: string, before = ''): Uint8Array =>
  zipped({
    'word/document.xml': `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
