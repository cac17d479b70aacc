import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Run } from '../cite/runs.ts';
import type { Segment } from '../emphasis.ts';
import type { Folder, Snippet } from '../schema.ts';
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
    ...(section.title ? [new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_1 })] : []),
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
    new Paragraph({ text: tagline, heading: HeadingLevel.HEADING_4 }),
    new Paragraph({ children: cite.map(citeRun) }),
    ...body.map((segments) => new Paragraph({ children: segments.map(bodyRun) })),
  ];
}

function citeRun({ text, style }: Run): TextRun {
  if (style === 'bold') return new TextRun({ text, style: CITE.id });
  return new TextRun({ text, ...(style === 'italic' ? { italics: true } : {}) });
}

function bodyRun({ text, underline, highlight }: Segment): TextRun {
  if (!underline && !highlight) return new TextRun({ text });
  return new TextRun({
    text,
    style: READ.id,
    underline: {},
    ...(highlight ? { highlight: 'yellow' as const } : {}),
  });
}
