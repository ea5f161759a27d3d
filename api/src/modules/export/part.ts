import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import exceljs from 'exceljs';
import { type Cell, plainCell } from './cell.ts';
import type { ExportFormat } from './export.kind.ts';

/** One file of an export while it is written: rows go to the disk as they come. */
export interface Part {
  add(rows: readonly (readonly Cell[])[]): Promise<void>;
  close(): Promise<void>;
}

export const mimeTypes: Record<ExportFormat, string> = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const writers: Record<ExportFormat, (path: string) => Part> = { CSV: csvPart, XLSX: xlsxPart };

/** Begins a file with its titles. */
export async function openPart(
  format: ExportFormat,
  path: string,
  titles: readonly string[],
): Promise<Part> {
  const part = writers[format](path);
  await part.add([titles]);
  return part;
}

function csvPart(path: string): Part {
  const stream = createWriteStream(path);
  // Without the mark Excel takes Chinese for something else.
  stream.write('\uFEFF');
  return {
    async add(rows) {
      const cells = rows.map(row => row.map(plainCell));
      if (!stream.write(stringify(cells, { record_delimiter: 'windows' })))
        await once(stream, 'drain');
    },
    async close() {
      stream.end();
      await once(stream, 'finish');
    },
  };
}

function xlsxPart(filename: string): Part {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename });
  const sheet = book.addWorksheet('Parley', { views: [{ state: 'frozen', ySplit: 1 }] });
  return {
    async add(rows) {
      for (const row of rows) sheet.addRow(row.map(plainCell)).commit();
      // Packing takes the processor; others get their turn.
      await new Promise(setImmediate);
    },
    async close() {
      sheet.commit();
      await book.commit();
    },
  };
}
