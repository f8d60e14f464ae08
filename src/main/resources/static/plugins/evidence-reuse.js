/* A window to choose a document of the same unit that is used again. */
import { api, el } from './common.js';

const texts = {
  title: code => `Dùng lại tài liệu cho tiêu chí ${code}`,
  search: 'Tìm theo số, trích yếu, cơ quan, tên tệp hoặc tiêu chí',
  loading: 'Đang tải danh sách…',
  none: 'Cơ quan, đơn vị chưa có tài liệu nào ở tiêu chí khác hoặc năm trước.',
  nothing: 'Không có tài liệu phù hợp với từ cần tìm.',
  found: n => `${n} tài liệu`,
  where: w => `Tiêu chí ${w.criterion}. ${w.name} – năm ${w.year}`,
  files: names => `Tệp: ${names.join(', ')}`,
  use: 'Dùng lại',
  close: 'Đóng',
};

/* Without case and diacritics: who searches types as it comes. */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/* Promise of the id of the new document; null if the window was closed. */
export function chooseDocument(base, code) {
  return new Promise(resolve => {
    let chosen = null;
    const list = el('ul', { class: 'px-evidence-list' });
    const status = el('p', { role: 'status' }, texts.loading);
    const wrong = el('div', { role: 'alert' });
    const search = el('input', { type: 'search', id: 'px-reuse-search', autocomplete: 'off' });
    const dialog = el(
      'dialog',
      { class: 'px-evidence-window', 'aria-label': texts.title(code) },
      el(
        'div',
        { class: 'px-evidence-head' },
        el('h3', {}, texts.title(code)),
        el('button', { type: 'button', class: 'px-button', on: { click: () => dialog.close() } }, texts.close),
      ),
      el('div', { class: 'px-evidence-field' }, el('label', { for: search.id }, texts.search), search),
      status,
      wrong,
      list,
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
    search.focus();

    async function use(item) {
      try {
        chosen = (await api.post(`${base}/reuse`, { document: item.id })).id;
        dialog.close();
      } catch (failure) {
        wrong.replaceChildren(el('p', { class: 'px-notice px-error' }, failure.message));
      }
    }

    function draw(all) {
      const words = plain(search.value).split(/\s+/).filter(Boolean);
      const found = all.filter(item => words.every(word => item.plain.includes(word)));
      status.textContent = all.length === 0 ? texts.none : found.length === 0 ? texts.nothing : texts.found(found.length);
      list.replaceChildren(
        ...found.map(item =>
          el(
            'li',
            { class: 'px-evidence-document' },
            el(
              'div',
              { class: 'px-evidence-line' },
              el(
                'div',
                {},
                el('strong', {}, item.text),
                el('div', {}, texts.where(item.where)),
                el('small', {}, texts.files(item.files)),
              ),
              el(
                'button',
                { type: 'button', class: 'px-button px-primary', 'aria-label': `${texts.use}: ${item.text}`, on: { click: () => use(item) } },
                texts.use,
              ),
            ),
          ),
        ),
      );
    }

    api.get(`${base}/reusable`).then(
      items => {
        const all = items.map(item => ({
          ...item,
          plain: plain([item.text, texts.where(item.where), ...item.files].join(' ')),
        }));
        search.addEventListener('input', () => draw(all));
        draw(all);
      },
      failure => {
        status.textContent = '';
        wrong.replaceChildren(el('p', { class: 'px-notice px-error' }, failure.message));
      },
    );
  });
}
