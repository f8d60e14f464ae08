/*
 * Tab "Tài liệu kiểm chứng" of a task: documents of each criterion. Links of a form to its criteria open the same in a
 * window over the form, which stays as it is: Tasklist builds a form anew when somebody comes back from another tab.
 */
import { api, date, dateTime, el, stylesheet } from './common.js';
import { documentForm } from './evidence-form.js';
import { chooseDocument } from './evidence-reuse.js';
import { showFile } from './evidence-viewer.js';

const texts = {
  tab: 'Tài liệu kiểm chứng',
  loading: 'Đang tải danh sách tài liệu…',
  failed: 'Không tải được danh sách tài liệu.',
  again: 'Tải lại',
  unsupported: 'Công việc này không có tài liệu kiểm chứng kèm theo.',
  total: (unit, documents, criteria, all) =>
    `${unit}: ${documents} tài liệu ở ${criteria}/${all} tiêu chí.`,
  editHint: 'Kéo thả tệp vào từng tiêu chí hoặc bấm “Thêm tài liệu”. Mỗi tệp tối đa 50 MB.',
  explainHint: 'Tài liệu thêm bây giờ được ghi là bổ sung khi giải trình. Tài liệu đã gửi trước đó được giữ nguyên.',
  markHint: 'Đánh dấu từng tài liệu: đạt, hoặc không đạt kèm lý do. Đơn vị thấy đánh dấu này khi giải trình.',
  markHintOfPlan: 'Đánh dấu từng tài liệu: đạt, hoặc không đạt kèm lý do. Mọi cơ quan của kế hoạch thấy đánh dấu này.',
  count: n => (n === 0 ? 'Chưa có tài liệu' : `${n} tài liệu`),
  empty: 'Chưa có tài liệu.',
  emptyEdit: 'Chưa có tài liệu. Thả tệp vào đây hoặc bấm “Thêm tài liệu”.',
  asked: 'Cần có: ',
  add: 'Thêm tài liệu',
  reuse: 'Dùng lại…',
  edit: 'Sửa',
  remove: 'Xóa',
  removed: text => `Đã xóa: ${text}.`,
  undo: 'Hoàn tác',
  restored: 'Đã khôi phục tài liệu.',
  saved: 'Đã lưu tài liệu.',
  reused: 'Đã dùng lại tài liệu.',
  marked: 'Đã lưu đánh dấu.',
  explained: 'Bổ sung khi giải trình',
  from: where => `Dùng lại từ tiêu chí ${where.criterion}, năm ${where.year}`,
  withdrawn: (who, when) => `Đã rút: ${who}, ${when}`,
  why: reason => `Lý do: ${reason}`,
  late: 'Sau thời hạn',
  fileOff: (who, when) => ` (đã bỏ: ${who}, ${when})`,
  added: (who, when) => `${who} thêm lúc ${when}`,
  view: 'Xem',
  download: 'Tải về',
  accepted: 'Đạt',
  rejected: 'Không đạt',
  markOf: text => `Đánh dấu tài liệu ${text}`,
  reason: 'Lý do không đạt (bắt buộc)',
  saveMark: 'Lưu đánh dấu',
  whyRemove: 'Lý do rút tài liệu (bắt buộc)',
  whyRemoveMissing: 'Ghi lý do rút tài liệu.',
  confirmRemove: 'Rút tài liệu',
  cancel: 'Bỏ qua',
  reasonMissing: 'Ghi rõ lý do không đạt để đơn vị biết cần giải trình, bổ sung gì.',
  unmarked: 'Chưa đánh dấu',
  history: 'Các lần trước',
  earlier: 'Nội dung trước khi sửa',
  close: 'Đóng',
  windowTitle: code => `Tài liệu kiểm chứng của tiêu chí ${code}`,
  itemTitle: code => `Tài liệu kiểm chứng của mục ${code}`,
  documentsOf: code => `Tài liệu của tiêu chí ${code}`,
};

const ID = 'parindex-evidence';
const LINK = 'tai-lieu';
const ITEM = 'muc';

/* One task's documents on the page, in the tab or in a window. */
class Evidence {
  constructor(node, taskId, { only = null, wanted = null } = {}) {
    this.node = node;
    this.taskId = taskId;
    this.only = only;
    this.wanted = wanted;
    this.closers = new Set();
    this.status = el('p', { class: 'px-hidden', role: 'status' });
  }

  async show() {
    this.node.replaceChildren(el('p', { class: 'px-empty', role: 'status' }, texts.loading));
    try {
      this.tab = await api.get(`/evidence/tasks/${this.taskId}`);
    } catch (failure) {
      this.node.replaceChildren(
        problem(failure, texts.failed),
        el('p', {}, button(texts.again, () => this.show())),
      );
      return;
    }
    if (!this.tab.supported) {
      this.node.replaceChildren(el('p', { class: 'px-empty' }, texts.unsupported));
      return;
    }
    this.render();
  }

  render() {
    const fields = this.tab.fields
      .map(field => ({ ...field, criteria: field.criteria.filter(c => !this.only || c.code === this.only) }))
      .filter(field => field.criteria.length > 0);
    this.summary = el('p', { class: 'px-evidence-summary' });
    this.node.replaceChildren(
      this.status,
      this.only ? '' : this.summary,
      el('p', { class: 'px-evidence-hint' }, this.hint()),
      ...fields.flatMap(field => [
        fields.length > 1 ? el('h3', {}, `${field.code}. ${field.name}`) : '',
        ...field.criteria.map(criterion => this.section(criterion)),
      ]),
    );
    this.count();
    const section = this.wanted && this.node.querySelector(`[data-criterion="${CSS.escape(this.wanted)}"]`);
    if (section) {
      section.scrollIntoView({ block: 'start' });
      section.querySelector('h4').focus();
    }
  }

  hint() {
    if (this.tab.editable) {
      return [texts.editHint, this.tab.explaining ? ' ' + texts.explainHint : ''].join('');
    }
    if (!this.tab.markable) {
      return '';
    }
    return this.tab.formal ? texts.markHintOfPlan : texts.markHint;
  }

  count() {
    const criteria = this.tab.fields.flatMap(field => field.criteria);
    const standing = c => c.documents.filter(document => !document.removed).length;
    this.summary.textContent = texts.total(
      this.tab.unitName,
      criteria.reduce((sum, c) => sum + standing(c), 0),
      criteria.filter(c => standing(c) > 0).length,
      criteria.length,
    );
  }

  say(text) {
    this.status.textContent = text;
  }

  section(criterion) {
    const standing = criterion.documents.filter(document => !document.removed).length;
    const place = el('div', { class: 'px-evidence-place' });
    const notice = el('div', { class: 'px-evidence-notice' });
    const section = el(
      'section',
      { class: 'px-evidence-criterion', dataset: { criterion: criterion.code }, 'aria-label': texts.documentsOf(criterion.code) },
      el(
        'div',
        { class: 'px-evidence-head' },
        el('h4', { tabindex: '-1' }, `${criterion.code}. ${criterion.name}`),
        el('span', { class: `px-badge ${standing ? 'px-done' : 'px-not-open'}` }, texts.count(standing)),
      ),
      criterion.asked ? el('p', { class: 'px-evidence-asked' }, texts.asked + criterion.asked) : '',
      criterion.documents.length
        ? el('ul', { class: 'px-evidence-list' }, criterion.documents.map(d => this.document(criterion, d)))
        : el('p', { class: 'px-evidence-none' }, this.tab.editable ? texts.emptyEdit : texts.empty),
      notice,
      place,
    );
    if (this.tab.editable) {
      const actions = el(
        'p',
        { class: 'px-evidence-actions' },
        button(texts.add, () => this.open(criterion, section, null, []), 'px-primary', `${texts.add}: ${criterion.code}`),
        button(texts.reuse, () => this.reuse(criterion), '', `${texts.reuse} ${criterion.code}`),
      );
      section.append(actions);
      this.acceptDrops(criterion, section);
    }
    return section;
  }

  acceptDrops(criterion, section) {
    const hasFiles = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
    let depth = 0;
    section.addEventListener('dragenter', event => {
      if (hasFiles(event)) {
        depth += 1;
        section.classList.add('px-evidence-over');
      }
    });
    section.addEventListener('dragleave', () => {
      depth = Math.max(0, depth - 1);
      section.classList.toggle('px-evidence-over', depth > 0);
    });
    section.addEventListener('dragover', event => {
      if (hasFiles(event)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }
    });
    section.addEventListener('drop', event => {
      if (hasFiles(event)) {
        event.preventDefault();
        depth = 0;
        section.classList.remove('px-evidence-over');
        this.open(criterion, section, null, [...event.dataTransfer.files]);
      }
    });
  }

  document(criterion, shown) {
    const place = el('div', {});
    const actions = shown.changeable
      ? el(
          'span',
          { class: 'px-evidence-tools' },
          button(texts.edit, event => this.edit(criterion, shown, event.target.closest('section')), '', `${texts.edit}: ${shown.text}`),
          button(texts.remove, () => this.askRemoval(criterion, shown, place), '', `${texts.remove}: ${shown.text}`),
        )
      : '';
    return el(
      'li',
      { class: shown.removed ? 'px-evidence-document px-evidence-withdrawn' : 'px-evidence-document', dataset: { document: shown.id } },
      el(
        'div',
        { class: 'px-evidence-line' },
        el(
          'div',
          {},
          el('strong', {}, shown.title),
          el('div', {}, [shown.number, date(shown.issuedOn), shown.issuer].filter(Boolean).join(' · ')),
          shown.late ? el('span', { class: 'px-badge px-late' }, texts.late) : '',
          shown.explained ? el('span', { class: 'px-badge px-soon' }, texts.explained) : '',
          shown.source ? el('span', { class: 'px-badge px-open' }, texts.from(shown.source)) : '',
          shown.removed
            ? el('span', { class: 'px-badge px-late' }, texts.withdrawn(this.name(shown.removed), dateTime(shown.removed.at)))
            : '',
          shown.why ? el('div', {}, texts.why(shown.why)) : '',
        ),
        actions,
      ),
      el('ul', { class: 'px-evidence-files' }, shown.files.map(file => this.file(file))),
      el('small', { class: 'px-evidence-by' }, texts.added(this.name(shown.added), dateTime(shown.added.at))),
      shown.earlier.length
        ? el(
            'details',
            {},
            el('summary', {}, texts.earlier),
            el('ul', {}, shown.earlier.map(e => el('li', {}, `${e.text} (${this.name(e.by)}, ${dateTime(e.by.at)})`))),
          )
        : '',
      this.marks(criterion, shown, place),
      place,
    );
  }

  /* Of who did something; an account that is no more has its id left. */
  name(who) {
    return this.tab.people[who.user] ?? who.user;
  }

  file(file) {
    return el(
      'li',
      {},
      el('span', { class: 'px-evidence-name' }, file.name),
      el('small', {}, ` ${size(file.size)}`),
      file.removed ? el('small', {}, texts.fileOff(this.name(file.removed), dateTime(file.removed.at))) : '',
      ' ',
      file.view ? button(texts.view, () => showFile(file), 'px-evidence-small', `${texts.view} ${file.name}`) : '',
      el(
        'a',
        { class: 'px-button px-evidence-small', href: file.address, download: file.name, 'aria-label': `${texts.download} ${file.name}` },
        texts.download,
      ),
    );
  }

  marks(criterion, shown, place) {
    const last = shown.marks.at(-1);
    const earlier = shown.marks.slice(0, -1).reverse();
    const choosable = this.tab.markable && !shown.removed;
    if (!last && !choosable) {
      return '';
    }
    const state = last
      ? el(
          'span',
          {},
          el('span', { class: `px-badge ${last.verdict === 'ACCEPTED' ? 'px-done' : 'px-late'}` }, verdict(last)),
          last.reason ? ` ${last.reason}` : '',
          el('small', { class: 'px-evidence-by' }, ` ${this.name(last.by)}, ${dateTime(last.by.at)}`),
        )
      : el('span', { class: 'px-badge px-not-open' }, texts.unmarked);
    return el(
      'div',
      { class: 'px-evidence-marks', role: 'group', 'aria-label': texts.markOf(shown.text) },
      state,
      choosable
        ? el(
            'span',
            { class: 'px-evidence-tools' },
            button(texts.accepted, () => this.mark(criterion, shown, 'ACCEPTED', null, place), '', `${texts.accepted}: ${shown.text}`),
            button(texts.rejected, () => this.askWhy(criterion, shown, place), '', `${texts.rejected}: ${shown.text}`),
          )
        : '',
      earlier.length
        ? el(
            'details',
            {},
            el('summary', {}, texts.history),
            el(
              'ul',
              {},
              earlier.map(m =>
                el('li', {}, `${verdict(m)}${m.reason ? `: ${m.reason}` : ''} (${this.name(m.by)}, ${dateTime(m.by.at)})`),
              ),
            ),
          )
        : '',
    );
  }

  askWhy(criterion, shown, place) {
    this.ask(place, {
      id: `px-why-${shown.id}`,
      label: texts.reason,
      value: shown.marks.at(-1)?.reason ?? '',
      missing: texts.reasonMissing,
      save: texts.saveMark,
      then: reason => this.mark(criterion, shown, 'REJECTED', reason, place),
    });
  }

  /* Where documents are cited formally, whoever takes one back says why. */
  askRemoval(criterion, shown, place) {
    if (!this.tab.formal) {
      this.remove(criterion, shown, null);
      return;
    }
    this.ask(place, {
      id: `px-remove-${shown.id}`,
      label: texts.whyRemove,
      value: '',
      missing: texts.whyRemoveMissing,
      save: texts.confirmRemove,
      then: reason => this.remove(criterion, shown, reason),
    });
  }

  ask(place, { id, label, value, missing, save, then }) {
    const field = el('textarea', { id, rows: '2', maxlength: '2000' });
    field.value = value;
    const wrong = el('p', { class: 'px-evidence-wrong', role: 'alert' });
    const done = () => {
      if (field.value.trim()) {
        then(field.value);
      } else {
        wrong.textContent = missing;
        field.focus();
      }
    };
    place.replaceChildren(
      el(
        'div',
        { class: 'px-evidence-form' },
        el('label', { for: id }, label),
        field,
        wrong,
        el('p', { class: 'px-evidence-actions' }, button(save, done, 'px-primary'), button(texts.cancel, () => place.replaceChildren())),
      ),
    );
    field.focus();
  }

  async mark(criterion, shown, value, reason, place) {
    try {
      await api.post(`${shown.address}/marks`, { verdict: value, reason });
    } catch (failure) {
      place.replaceChildren(problem(failure));
      return;
    }
    await this.refresh(criterion.code, texts.marked, `[data-document="${shown.id}"] .px-evidence-marks button`);
  }

  edit(criterion, shown, section) {
    this.open(criterion, section, shown, []);
  }

  /* One form in a section at a time; files that are dropped later join the one that is open. */
  open(criterion, section, shown, files) {
    const place = section.querySelector('.px-evidence-place');
    if (place.firstChild) {
      place.form.addFiles(files);
      return;
    }
    section.querySelector('.px-evidence-notice').replaceChildren();
    const actions = section.querySelector('.px-evidence-actions');
    const form = documentForm({
      base: criterion.address,
      formal: this.tab.formal,
      shown,
      unitName: this.tab.unitName,
      largest: this.tab.largest,
      saved: id => {
        this.closers.delete(form.abandon);
        return this.refresh(criterion.code, texts.saved, `[data-document="${id}"] button`);
      },
      cancelled: () => {
        this.closers.delete(form.abandon);
        place.replaceChildren();
        actions.hidden = false;
        actions.querySelector('button').focus();
      },
    });
    this.closers.add(form.abandon);
    place.form = form;
    place.replaceChildren(form.node);
    actions.hidden = true;
    form.addFiles(files);
    form.focus();
    form.node.scrollIntoView({ block: 'nearest' });
  }

  async reuse(criterion) {
    const chosen = await chooseDocument(criterion.address, criterion.code);
    if (chosen) {
      await this.refresh(criterion.code, texts.reused, `[data-document="${chosen}"] button`);
    } else {
      this.focus(criterion.code, '.px-evidence-actions button:last-child');
    }
  }

  async remove(criterion, shown, reason) {
    try {
      await (reason === null ? api.remove(shown.address) : api.post(`${shown.address}/withdraw`, { reason }));
    } catch (failure) {
      this.notice(criterion.code).replaceChildren(problem(failure));
      return;
    }
    await this.refresh(criterion.code, texts.removed(shown.text));
    const undo = button(texts.undo, async () => {
      try {
        await api.post(`${shown.address}/restore`);
      } catch (failure) {
        this.notice(criterion.code).replaceChildren(problem(failure));
        return;
      }
      await this.refresh(criterion.code, texts.restored, `[data-document="${shown.id}"] button`);
    });
    this.notice(criterion.code).replaceChildren(
      el('p', { class: 'px-notice' }, texts.removed(shown.text), ' ', undo),
    );
    undo.focus();
  }

  notice(code) {
    return this.sectionOf(code).querySelector('.px-evidence-notice');
  }

  sectionOf(code) {
    return this.node.querySelector(`[data-criterion="${CSS.escape(code)}"]`);
  }

  focus(code, selector) {
    (this.sectionOf(code)?.querySelector(selector) ?? this.sectionOf(code)?.querySelector('h4'))?.focus();
  }

  /* Draws one criterion anew; a form that is open at another stays. */
  async refresh(code, said, focus) {
    this.tab = await api.get(`/evidence/tasks/${this.taskId}`);
    const criterion = this.tab.fields.flatMap(field => field.criteria).find(c => c.code === code);
    this.sectionOf(code).replaceWith(this.section(criterion));
    this.count();
    this.say(said);
    if (focus) {
      this.focus(code, focus);
    }
  }

  /* Whoever leaves lets go of files that belong to no document. */
  leave() {
    this.closers.forEach(close => close());
    this.closers.clear();
  }
}

function verdict(mark) {
  return mark.verdict === 'ACCEPTED' ? texts.accepted : texts.rejected;
}

function button(label, action, look = '', name = null) {
  return el('button', { type: 'button', class: `px-button ${look}`.trim(), 'aria-label': name, on: { click: action } }, label);
}

export function problem(failure, lead = '') {
  return el('p', { class: 'px-notice px-error', role: 'alert' }, [lead, failure.message].filter(Boolean).join(' '));
}

function size(bytes) {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1
    ? `${megabytes.toFixed(1).replace('.', ',')} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

function parameter(name, address = location.hash) {
  return new URLSearchParams(address.slice(address.indexOf('?') + 1)).get(name);
}

/* A link of the form to a criterion opens over the form. */
function follow(event) {
  const link = event.target.closest?.(`a[href*="?${LINK}="]`);
  const task = parameter('task');
  if (!link || !task) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  const code = parameter(LINK, link.getAttribute('href'));
  const title = parameter(ITEM, link.getAttribute('href')) === null ? texts.windowTitle(code) : texts.itemTitle(code);
  const body = el('div', { class: 'px-evidence' });
  const close = el('button', { type: 'button', class: 'px-button', on: { click: () => dialog.close() } }, texts.close);
  const dialog = el(
    'dialog',
    { class: 'px-evidence-window', 'aria-label': title },
    el('div', { class: 'px-evidence-head' }, el('h3', {}, title), close),
    body,
  );
  const evidence = new Evidence(body, task, { only: code });
  dialog.addEventListener('close', () => {
    evidence.leave();
    dialog.remove();
    link.focus();
    link.dispatchEvent(new CustomEvent('px-documents', { bubbles: true }));
  });
  document.body.append(dialog);
  dialog.showModal();
  evidence.show();
}

let current = null;

export default [
  {
    id: ID,
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: texts.tab },
    render(node, { taskId }) {
      stylesheet('/plugins/evidence.css');
      const body = el('div', { class: 'px-evidence' });
      node.append(body);
      current?.leave();
      current = new Evidence(body, taskId, { wanted: parameter(LINK) });
      current.show();
    },
    unmount() {
      current?.leave();
      current = null;
    },
  },
];

if (typeof document !== 'undefined') {
  stylesheet('/plugins/evidence.css');
  document.addEventListener('click', follow, true);
}
