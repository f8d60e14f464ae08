/* The self-assessment of a field as a workbook: take it away, fill it in, hand it in, choose what is taken over. */
import { api, el } from './common.js';
import { button, chooseDifferences, openWindow } from './draft-windows.js';

const texts = {
  title: 'Tự đánh giá trên tệp Excel',
  steps: [
    'Tải tệp về. Tệp có sẵn nội dung đang có của lĩnh vực này.',
    'Nhập vào các ô nền vàng, không cần kết nối mạng; dùng Excel hoặc LibreOffice, lưu dạng .xlsx.',
    'Chọn tệp đã nhập và bấm “Kiểm tra tệp”. Chưa có gì thay đổi cho đến khi bạn chọn nội dung cần nhận.',
  ],
  download: 'Tải tệp về',
  file: 'Chọn tệp đã nhập…',
  check: 'Kiểm tra tệp',
  none: 'Chưa chọn tệp.',
  reading: 'Đang đọc tệp…',
  wrong: 'Tệp chưa nhận được. Sửa các chỗ sau trong tệp rồi gửi lại; nội dung đang có không thay đổi.',
  same: 'Nội dung trong tệp giống hệt nội dung đang có; không có gì để nhận.',
  differencesTitle: 'Chỗ khác nhau giữa tệp và nội dung đang có',
  differencesText:
    'Chọn nội dung cần giữ cho từng ô. Ô chỉ được sửa trong tệp đã chọn sẵn theo tệp; ô chỉ được sửa ở đây sau khi tải tệp đã chọn sẵn theo nội dung đang có.',
  now: 'Đang có',
  then: 'Trong tệp',
  allNow: 'Giữ tất cả như đang có',
  allThen: 'Nhận tất cả theo tệp',
  keep: 'Ghi nội dung đã chọn',
};

export function showWorkbook(taskId, take) {
  const result = el('div', { role: 'status' });
  const name = el('span', { class: 'px-draft-empty' }, texts.none);
  // the browser's own button speaks the language of the browser
  const file = el('input', {
    type: 'file',
    id: 'px-workbook-file',
    class: 'px-hidden px-draft-file',
    accept: '.xlsx',
    on: { change: () => { name.textContent = file.files[0]?.name ?? texts.none; } },
  });
  const check = button(texts.check, () => read(), true);

  async function read() {
    if (!file.files.length) {
      result.replaceChildren(el('p', { class: 'px-notice px-warn' }, texts.none));
      return;
    }
    check.disabled = true;
    result.replaceChildren(el('p', {}, texts.reading));
    const body = new FormData();
    body.append('file', file.files[0]);
    try {
      const { version, differences } = await api.upload(`/tasks/${taskId}/workbook`, body);
      if (differences.length) {
        choose(version, differences);
      } else {
        result.replaceChildren(el('p', { class: 'px-notice' }, texts.same));
      }
    } catch (failure) {
      const problems = failure.problems?.length ? failure.problems : [failure.message];
      result.replaceChildren(
        el('div', { class: 'px-notice px-error' },
          el('p', {}, texts.wrong),
          el('ul', { class: 'px-draft-problems' }, ...problems.map(problem => el('li', {}, problem)))));
    } finally {
      check.disabled = false;
    }
  }

  function choose(version, differences) {
    chooseDifferences({
      title: texts.differencesTitle,
      text: texts.differencesText,
      stored: texts.now,
      offered: texts.then,
      allStored: texts.allNow,
      allOffered: texts.allThen,
      keep: texts.keep,
      differences,
      save: values => take(version, values),
    });
  }

  openWindow(
    texts.title,
    [
      el('ol', { class: 'px-draft-steps' }, ...texts.steps.map(step => el('li', {}, step))),
      el('p', {}, el('a', { class: 'px-button', href: `/api/tasks/${taskId}/workbook`, download: true }, texts.download)),
      el('div', { class: 'px-draft-tools' }, file, el('label', { class: 'px-button', for: 'px-workbook-file' }, texts.file), name, check),
      result,
    ],
    []);
}
