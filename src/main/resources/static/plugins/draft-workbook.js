export function showWorkbook() {}
