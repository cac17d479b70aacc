import {
  Document,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Run } from '../cite/runs.ts';
import type { Segment } from '../emphasis.ts';
import type { Folder, Snippet } from '../schema.ts';
import { isRightToLeft } from './direction.ts';
import { type EvidenceCard, evidenceSections } from './evidence.ts';

// The names by which debaters' templates (Verbatim) know a cite and the words read out; the headings are Word's own.
const CITE = { id: 'Style13ptBold', name: 'Style 13 pt Bold' };
const READ = { id: 'StyleUnderline', name: 'Style Underline' };

/**
 * Evidence cards as a Word document: folders are headings of level 1, taglines of level 4 (what debaters call tags),
 * so that the navigation pane of any word processor shows them.
 */
export async function evidenceDocx(snippets: Snippet[], folders: Folder[], title: string): Promise<Blob> {
  const children = evidenceSections(snippets, folders).flatMap((section) => [
    ...(section.title ? [heading(section.title, HeadingLevel.HEADING_1)] : []),
    ...section.cards.flatMap(cardParagraphs),
  ]);
  const document = new Document({
    title,
    creator: 'Backgrounder',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: '11pt' } },
        heading1: { run: { bold: true, size: '26pt' }, paragraph: { spacing: { before: 480 } } },
        heading4: { run: { bold: true, size: '13pt' }, paragraph: { spacing: { before: 240 } } },
      },
      characterStyles: [
        { ...CITE, basedOn: 'DefaultParagraphFont', quickFormat: true, run: { bold: true, size: '13pt' } },
        { ...READ, basedOn: 'DefaultParagraphFont', quickFormat: true, run: { underline: {} } },
      ],
    },
    sections: [{ children }],
  });
  return Packer.toBlob(document);
}

function cardParagraphs({ tagline, cite, body }: EvidenceCard): Paragraph[] {
  return [
    heading(tagline, HeadingLevel.HEADING_4),
    paragraph(cite, citeRun),
    ...body.map((segments) => paragraph(segments, bodyRun)),
  ];
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return paragraph([{ text }], ({ text: title }) => ({ text: title }), { heading: level });
}

/** A paragraph in the direction of its words, which Word has to be told for each run as well. */
function paragraph<Part extends { text: string }>(
  parts: Part[],
  runOf: (part: Part) => IRunOptions,
  options: IParagraphOptions = {},
): Paragraph {
  const isReversed = isRightToLeft(parts.map(({ text }) => text).join(''));
  const children = parts.map((part) => new TextRun({ ...runOf(part), rightToLeft: isReversed }));
  return new Paragraph({ ...options, bidirectional: isReversed, children });
}

function citeRun({ text, style }: Run): IRunOptions {
  if (style === 'bold') return { text, style: CITE.id };
  return { text, ...(style === 'italic' ? { italics: true } : {}) };
}

function bodyRun({ text, underline, highlight }: Segment): IRunOptions {
  if (!underline && !highlight) return { text };
  return { text, style: READ.id, underline: {}, ...(highlight ? { highlight: 'yellow' } : {}) };
}
