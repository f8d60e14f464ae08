/* The windows in which people choose between what is stored and what is offered. */
import { dateTime, el } from './common.js';

const texts = {
  close: 'Đóng',
  back: 'Quay lại',
  criterion: 'Tiêu chí, nhóm',
  input: 'Nội dung',
  empty: '(để trống)',
  both: 'Cả hai bên đều đã sửa',
  choose: left => `Còn ${left} ô chưa chọn.`,
  nothing: 'Không có gì khác nhau.',
  failed: 'Chưa lưu được. ',
  versionsTitle: 'Các bản nháp đã lưu',
  versionsText: 'Chọn một bản để xem khác gì so với bản hiện nay. Khôi phục không làm mất các bản sau.',
  version: 'Bản',
  moment: 'Lúc',
  by: 'Người lưu',
  how: 'Cách lưu',
  look: 'Xem',
  current: 'đang dùng',
  opened: 'Khi mở việc, trước khi có bản nháp',
  kinds: {
    OPENED: 'Ban đầu',
    SAVED: 'Bấm “Lưu nháp”',
    AUTOMATIC: 'Tự lưu',
    RESTORED: 'Khôi phục',
    WORKBOOK: 'Từ tệp Excel',
  },
  restoreTitle: version => `Khôi phục bản ${version}`,
  restoreText: 'Các ô dưới đây sẽ trở lại như bản đã chọn.',
  restore: 'Khôi phục bản này',
  now: 'Đang có',
  then: version => `Bản ${version}`,
};

let dialog = null;

export function closeWindow() {
  dialog?.close();
}

/* A window over the page; the browser keeps the keyboard inside and gives it back afterwards. */
export function openWindow(title, body, buttons) {
  closeWindow();
  const heading = el('h2', { id: 'px-draft-title', tabindex: '-1' }, title);
  const node = el(
    'dialog',
    { class: 'px-draft-window', 'aria-labelledby': 'px-draft-title' },
    el('header', {}, heading),
    el('div', { class: 'px-draft-body' }, ...body),
    el('footer', {}, ...buttons, button(texts.close, () => node.close())));
  // Tasklist listens to keys and clicks of the whole page
  ['keydown', 'keyup', 'keypress'].forEach(name => node.addEventListener(name, event => event.stopPropagation()));
  node.addEventListener('close', () => {
    node.remove();
    if (dialog === node) {
      dialog = null;
    }
  });
  dialog = node;
  document.body.append(node);
  node.showModal();
  heading.focus();
  return node;
}

export function button(label, click, primary = false) {
  return el('button', { type: 'button', class: primary ? 'px-button px-primary' : 'px-button', on: { click } }, label);
}

function cell(text) {
  return text ? el('td', {}, text) : el('td', { class: 'px-draft-empty' }, texts.empty);
}

/*
 * A table of differences with a choice in each row. Where only one side has changed, that one is chosen already; where
 * both have, a person must choose.
 */
export function differenceTable({ stored, offered, differences, changed }) {
  const chosen = new Map();
  const rows = differences.map((difference, index) => {
    const side = (name, text) => {
      const input = el('input', {
        type: 'radio',
        name: `px-difference-${index}`,
        'aria-label': `${difference.label}: ${name === 'stored' ? stored : offered}`,
        on: { change: () => choose(name) },
      });
      const node = el('td', {}, el('label', {}, input, el('span', text ? {} : { class: 'px-draft-empty' }, text || texts.empty)));
      return { input, node };
    };
    const sides = { stored: side('stored', difference.stored), offered: side('offered', difference.offered) };
    const choose = name => {
      chosen.set(difference.key, name);
      Object.entries(sides).forEach(([other, { input, node }]) => {
        input.checked = other === name;
        node.classList.toggle('px-draft-chosen', other === name);
      });
      changed();
    };
    const row = el(
      'tr',
      {},
      el('td', {}, difference.section),
      el('td', {}, difference.label, difference.change === 'BOTH' ? el('div', { class: 'px-draft-empty' }, texts.both) : null),
      sides.stored.node,
      sides.offered.node);
    return { difference, row, choose };
  });
  const table = el(
    'table',
    { class: 'px-table px-draft-sides' },
    el('thead', {}, el('tr', {}, ...[texts.criterion, texts.input, stored, offered].map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...rows.map(({ row }) => row)));
  return {
    table,
    left: () => differences.length - chosen.size,
    all: name => rows.forEach(({ choose }) => choose(name)),
    preset: () =>
      rows
        .filter(({ difference }) => difference.change !== 'BOTH')
        .forEach(({ difference, choose }) => choose(difference.change === 'STORED' ? 'stored' : 'offered')),
    /* What differs from what is stored, as the server takes it. */
    values: () =>
      Object.fromEntries(
        differences.filter(({ key }) => chosen.get(key) === 'offered').map(({ key, value }) => [key, value])),
  };
}

/* Lets a person choose for each difference and saves the choice. */
export function chooseDifferences({ title, text, stored, offered, allStored, allOffered, keep, differences, save }) {
  const status = el('p', { role: 'status' });
  const choices = differenceTable({ stored, offered, differences, changed: () => refresh() });
  const saving = button(keep, async () => {
    saving.disabled = true;
    try {
      await save(choices.values());
    } catch (failure) {
      status.textContent = texts.failed + (failure.problems?.join(' ') || failure.message);
      saving.disabled = false;
    }
  }, true);
  function refresh() {
    const left = choices.left();
    status.textContent = left ? texts.choose(left) : '';
    saving.disabled = left > 0;
  }
  openWindow(
    title,
    [
      el('p', {}, text),
      el(
        'div',
        { class: 'px-draft-tools' },
        button(allStored, () => choices.all('stored')),
        button(allOffered, () => choices.all('offered'))),
      choices.table,
      status,
    ],
    [saving]);
  choices.preset();
  refresh();
}

/* The versions that are kept, for taking one back. */
export function showVersions(draft, look) {
  const rows = draft.versions.map((version, index) =>
    el(
      'tr',
      {},
      el('td', {}, index === 0 ? `${version.version} (${texts.current})` : String(version.version)),
      el('td', {}, version.version === 0 ? texts.opened : dateTime(version.at)),
      el('td', {}, version.by ?? ''),
      el('td', {}, texts.kinds[version.kind]),
      el('td', {}, index === 0 ? null : el('button', {
        type: 'button',
        class: 'px-button',
        'aria-label': `${texts.look} ${texts.version} ${version.version}`,
        on: { click: () => look(version) },
      }, texts.look))));
  openWindow(
    texts.versionsTitle,
    [
      el('p', {}, texts.versionsText),
      el(
        'table',
        { class: 'px-table' },
        el('thead', {}, el('tr', {}, ...[texts.version, texts.moment, texts.by, texts.how, texts.look].map(name =>
          el('th', { scope: 'col' }, name)))),
        el('tbody', {}, ...rows)),
    ],
    []);
}

/* What taking a version back would change. */
export function showDifferences({ version, differences, back, restore }) {
  const status = el('p', { role: 'status' });
  const table = el(
    'table',
    { class: 'px-table px-draft-sides' },
    el('thead', {}, el('tr', {}, ...[texts.criterion, texts.input, texts.now, texts.then(version.version)].map(name =>
      el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...differences.map(({ section, label, stored, offered }) =>
      el('tr', {}, el('td', {}, section), el('td', {}, label), cell(stored), cell(offered)))));
  const go = button(texts.restore, async () => {
    go.disabled = true;
    try {
      await restore();
    } catch (failure) {
      status.textContent = texts.failed + (failure.problems?.join(' ') || failure.message);
      go.disabled = false;
    }
  }, true);
  openWindow(
    texts.restoreTitle(version.version),
    differences.length ? [el('p', {}, texts.restoreText), table, status] : [el('p', {}, texts.nothing)],
    [button(texts.back, back), differences.length ? go : null].filter(Boolean));
}
