/** Words as they stand within quotation marks: their own become single ones. */
export function withinQuotes(text: string): string {
  return text.replace(/“/g, '‘').replace(/”/g, '’');
}
