/* The form of a document: what it is, and its files, each with its progress. */
import { api, date, el } from './common.js';

const texts = {
  adding: 'Thêm tài liệu',
  editing: 'Sửa tài liệu',
  number: 'Số, ký hiệu',
  numberHint: 'Để trống nếu tài liệu không có số.',
  numberNeeded: 'Số, ký hiệu (bắt buộc)',
  noNumber: 'Ghi số, ký hiệu của tài liệu.',
  reason: 'Lý do sửa (bắt buộc nếu đổi số, ngày, cơ quan ban hành hoặc trích yếu)',
  reasonMarked: 'Lý do sửa (bắt buộc vì tài liệu đã được đánh dấu)',
  reasonHint: 'Nội dung cũ vẫn được lưu lại cùng lý do.',
  noReason: 'Ghi lý do sửa số, ngày, cơ quan ban hành hoặc trích yếu.',
  issuedOn: 'Ngày ban hành (bắt buộc)',
  issuedOnHint: 'Ngày/tháng/năm, ví dụ 05/12/2023.',
  issuer: 'Cơ quan ban hành (bắt buộc)',
  title: 'Trích yếu nội dung (bắt buộc)',
  files: 'Tệp của tài liệu',
  choose: 'Chọn tệp…',
  drop: ' hoặc kéo thả tệp vào đây; chọn được nhiều tệp một lúc.',
  save: 'Lưu tài liệu',
  cancel: 'Bỏ qua',
  stop: 'Hủy',
  off: 'Bỏ tệp',
  keep: 'Giữ lại',
  waiting: 'Đang chờ',
  percent: share => `Đã tải ${Math.floor(share * 100)} %`,
  checking: 'Đang kiểm tra tệp…',
  done: 'Đã tải xong',
  stopped: 'Đã hủy',
  willGo: 'Sẽ bỏ khi lưu',
  empty: name => `Tệp “${name}” rỗng (0 byte); kiểm tra lại tệp trên máy rồi chọn lại.`,
  folder: name => `“${name}” là thư mục hoặc không đọc được; chọn từng tệp, hoặc nén thành .zip.`,
  large: (name, most) => `Tệp “${name}” lớn hơn ${most} MB. Giảm dung lượng (quét với độ phân giải thấp hơn, tách tệp) rồi đính kèm lại.`,
  noDate: 'Ghi ngày ban hành dạng ngày/tháng/năm, ví dụ 05/12/2023.',
  noIssuer: 'Ghi cơ quan ban hành.',
  noTitle: 'Ghi trích yếu nội dung.',
  noFile: 'Đính kèm ít nhất một tệp.',
  wait: 'Còn tệp đang tải lên; chờ tải xong hoặc hủy tệp đó rồi lưu.',
};

const AT_ONCE = 3;
let forms = 0;

/* dd/MM/yyyy, also with dots, dashes or one digit, as ISO; null if it is no day. */
export function isoDate(text) {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!parts) {
    return null;
  }
  const [day, month, year] = parts.slice(1).map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day ? moment.toISOString().slice(0, 10) : null;
}

/*
 * base: path below /api of the criterion; shown: the document to change, null to add one; formal: documents need a
 * number, and a reason where one is changed.
 * Gives node, addFiles, focus, and abandon, which lets go of everything that was not saved.
 */
export function documentForm({ base, formal, shown, unitName, largest, saved, cancelled }) {
  const prefix = `px-document-${(forms += 1)}`;
  const files = [];
  const off = new Set();
  let saving = false;

  const number = formal
    ? input('number', texts.numberNeeded, null, shown?.number, { maxlength: '50', 'aria-required': 'true' })
    : input('number', texts.number, texts.numberHint, shown?.number, { maxlength: '100' });
  const issuedOn = input('date', texts.issuedOn, texts.issuedOnHint, shown ? date(shown.issuedOn) : '', {
    placeholder: 'dd/mm/yyyy',
    inputmode: 'numeric',
    maxlength: '10',
    'aria-required': 'true',
  });
  const issuer = input('issuer', texts.issuer, null, shown ? shown.issuer : unitName, { maxlength: '255', 'aria-required': 'true' });
  const title = input('title', texts.title, null, shown?.title, { maxlength: '1000', 'aria-required': 'true' });
  const reason = formal && shown ? input('reason', shown.marks.length ? texts.reasonMarked : texts.reason, texts.reasonHint, '', { maxlength: '2000' }) : null;
  const chooser = el('input', {
    type: 'file',
    multiple: true,
    class: 'px-evidence-chooser',
    on: {
      change: () => {
        addFiles([...chooser.files]);
        chooser.value = '';
      },
    },
  });
  // the browser's own button speaks the browser's language
  const choose = el(
    'button',
    { type: 'button', class: 'px-button', 'aria-describedby': `${prefix}-drop`, on: { click: () => chooser.click() } },
    texts.choose,
  );
  const list = el('ul', { class: 'px-evidence-uploads' });
  const said = el('p', { class: 'px-hidden', role: 'status' });
  const wrong = el('div', { role: 'alert' });
  const save = el('button', { type: 'submit', class: 'px-button px-primary' }, texts.save);

  const node = el(
    'form',
    { class: 'px-evidence-form', novalidate: true, 'aria-label': shown ? texts.editing : texts.adding, on: { submit } },
    el('h5', {}, shown ? texts.editing : texts.adding),
    el('div', { class: 'px-evidence-row' }, number.node, issuedOn.node),
    issuer.node,
    title.node,
    reason?.node ?? '',
    el(
      'div',
      { class: 'px-evidence-drop', role: 'group', 'aria-label': texts.files },
      el('strong', {}, texts.files),
      el('div', {}, choose, chooser, el('span', { id: `${prefix}-drop` }, texts.drop)),
      list,
      said,
    ),
    wrong,
    el(
      'p',
      { class: 'px-evidence-actions' },
      save,
      el('button', { type: 'button', class: 'px-button', on: { click: cancel } }, texts.cancel),
    ),
  );
  shown?.files.filter(file => !file.removed).forEach(present);

  function input(name, label, hint, value, attributes) {
    const id = `${prefix}-${name}`;
    const field = el('input', { type: 'text', id, autocomplete: 'off', 'aria-describedby': hint ? `${id}-hint` : null, ...attributes });
    field.value = value ?? '';
    return {
      field,
      node: el(
        'div',
        { class: 'px-evidence-field' },
        el('label', { for: id }, label),
        field,
        hint ? el('small', { id: `${id}-hint` }, hint) : '',
      ),
    };
  }

  /* A file that the document has already. */
  function present(file) {
    const state = el('small', {});
    const toggle = el('button', { type: 'button', class: 'px-button px-evidence-small' });
    const draw = () => {
      state.textContent = off.has(file.id) ? ` ${texts.willGo}` : '';
      toggle.textContent = off.has(file.id) ? texts.keep : texts.off;
      toggle.setAttribute('aria-label', `${toggle.textContent} ${file.name}`);
    };
    toggle.addEventListener('click', () => {
      if (!off.delete(file.id)) {
        off.add(file.id);
      }
      draw();
    });
    draw();
    list.append(el('li', {}, el('span', { class: 'px-evidence-name' }, file.name), state, ' ', toggle));
  }

  function addFiles(chosen) {
    for (const file of chosen) {
      const item = { file, state: 'waiting', upload: null, control: new AbortController() };
      item.bar = el('progress', { max: '1', value: '0', 'aria-label': file.name });
      item.text = el('small', { class: 'px-evidence-state' }, texts.waiting);
      item.stop = el('button', { type: 'button', class: 'px-button px-evidence-small', on: { click: () => stop(item) } }, texts.stop);
      item.stop.setAttribute('aria-label', `${texts.stop} ${file.name}`);
      item.node = el('li', {}, el('span', { class: 'px-evidence-name' }, file.name), item.bar, item.text, item.stop);
      files.push(item);
      list.append(item.node);
      if (file.size === 0) {
        fail(item, file.type === '' && !file.name.includes('.') ? texts.folder(file.name) : texts.empty(file.name));
      } else if (file.size > largest) {
        fail(item, texts.large(file.name, Math.round(largest / 1024 / 1024)));
      }
    }
    next();
  }

  function next() {
    const running = files.filter(item => item.state === 'running').length;
    files
      .filter(item => item.state === 'waiting')
      .slice(0, Math.max(0, AT_ONCE - running))
      .forEach(send);
  }

  async function send(item) {
    item.state = 'running';
    try {
      // the type that the machine gives is not asked for; the server looks into the file itself
      const body = new Blob([item.file], { type: 'application/octet-stream' });
      const path = `${base}/uploads?name=${encodeURIComponent(item.file.name)}`;
      item.upload = await api.upload(path, body, share => progress(item, share), item.control.signal);
      if (item.state === 'stopped') {
        letGo(item);
        return;
      }
      item.state = 'done';
      item.bar.remove();
      item.text.textContent = texts.done;
      item.stop.textContent = texts.off;
      item.stop.setAttribute('aria-label', `${texts.off} ${item.file.name}`);
      said.textContent = `${item.file.name}: ${texts.done}`;
    } catch (failure) {
      if (item.state !== 'stopped') {
        fail(item, failure.message);
      }
    } finally {
      next();
    }
  }

  function progress(item, share) {
    item.bar.value = share;
    item.text.textContent = share < 1 ? texts.percent(share) : texts.checking;
  }

  function fail(item, message) {
    item.state = 'failed';
    item.bar.remove();
    item.node.classList.add('px-evidence-failed');
    item.text.textContent = message;
    item.stop.textContent = texts.off;
    item.stop.setAttribute('aria-label', `${texts.off} ${item.file.name}`);
    said.textContent = message;
  }

  function stop(item) {
    if (item.state === 'running') {
      item.control.abort();
    }
    if (item.upload) {
      letGo(item);
    }
    item.state = 'stopped';
    item.node.remove();
    files.splice(files.indexOf(item), 1);
    said.textContent = `${item.file.name}: ${texts.stopped}`;
    choose.focus();
    next();
  }

  function letGo(item) {
    // what cannot be let go of now, the server forgets after a day
    api.remove(`/evidence/uploads/${item.upload.id}`).catch(failure => console.warn(failure.message));
  }

  function abandon() {
    files.forEach(item => {
      item.control.abort();
      if (item.state === 'done') {
        letGo(item);
      }
      item.state = 'stopped';
    });
    files.length = 0;
  }

  function cancel() {
    abandon();
    cancelled();
  }

  function complain(problems, field) {
    wrong.replaceChildren(el('p', { class: 'px-notice px-error' }, problems.join('\n')));
    field?.focus();
  }

  /* Whether it says something else about the document than before. */
  function reworded() {
    return (
      number.field.value.trim() !== (shown.number ?? '') ||
      isoDate(issuedOn.field.value) !== shown.issuedOn ||
      issuer.field.value.trim() !== shown.issuer ||
      title.field.value.trim() !== shown.title
    );
  }

  function check() {
    const problems = [];
    let first = null;
    const demand = (part, holds, text) => {
      part.field.toggleAttribute('aria-invalid', !holds);
      if (!holds) {
        part.field.setAttribute('aria-invalid', 'true');
        problems.push(text);
        first ??= part.field;
      }
    };
    if (formal) {
      demand(number, number.field.value.trim() !== '', texts.noNumber);
    }
    demand(issuedOn, isoDate(issuedOn.field.value) !== null, texts.noDate);
    demand(issuer, issuer.field.value.trim() !== '', texts.noIssuer);
    demand(title, title.field.value.trim() !== '', texts.noTitle);
    if (reason) {
      demand(reason, (!reworded() && !shown.marks.length) || reason.field.value.trim() !== '', texts.noReason);
    }
    if (files.some(item => item.state === 'running' || item.state === 'waiting')) {
      problems.push(texts.wait);
    } else if (!files.some(item => item.state === 'done') && (shown?.files ?? []).every(f => f.removed || off.has(f.id))) {
      problems.push(texts.noFile);
      first ??= choose;
    }
    return { problems, first };
  }

  async function submit(event) {
    event.preventDefault();
    const { problems, first } = check();
    if (problems.length) {
      complain(problems, first);
      return;
    }
    if (saving) {
      return;
    }
    saving = true;
    save.disabled = true;
    const body = {
      number: number.field.value,
      issuedOn: isoDate(issuedOn.field.value),
      issuer: issuer.field.value,
      title: title.field.value,
      uploads: files.filter(item => item.state === 'done').map(item => item.upload.id),
      off: [...off],
      reason: reason?.field.value ?? null,
    };
    try {
      const answer = shown
        ? await api.put(shown.address, body)
        : await api.post(`${base}/documents`, body);
      files.length = 0;
      await saved(answer.id);
    } catch (failure) {
      complain(failure.problems?.length ? failure.problems : [failure.message], null);
    } finally {
      saving = false;
      save.disabled = false;
    }
  }

  return { node, addFiles, abandon, focus: () => (shown ? title : number).field.focus() };
}
