/*
 * Drafts on the server. Tasklist's own button Save puts a form into the storage of the browser; here it goes on to the
 * server, and leaves the browser once the server has it. Which version of the draft an open form shows stands in an
 * input of the form that nobody sees (docs/decisions/0028-drafts.md).
 */
import { api, ApiError, dateTime, el, stylesheet } from './common.js';
import { chooseDifferences, closeWindow, showDifferences, showVersions } from './draft-windows.js';
import { showWorkbook } from './draft-workbook.js';

const texts = {
  saved: (moment, by) => `Đã lưu nháp lúc ${moment} bởi ${by}.`,
  automatic: (moment, by) => `Đã tự lưu nháp lúc ${moment} bởi ${by}.`,
  restored: (moment, by) => `Đã khôi phục bản trước lúc ${moment} bởi ${by}.`,
  workbook: (moment, by) => `Đã nhận từ tệp Excel lúc ${moment} bởi ${by}.`,
  none: 'Chưa lưu nháp. Nội dung đang nhập được tự lưu lên máy chủ sau 30 giây.',
  changed: 'Có thay đổi chưa lưu.',
  found: 'Có thay đổi chưa lưu, lấy lại từ máy này.',
  saving: 'Đang lưu nháp…',
  kept: 'Chưa lưu được lên máy chủ; nội dung được giữ trên máy này và sẽ thử lại.',
  newer: (moment, by) => `${by} đã lưu bản nháp mới hơn lúc ${moment}.`,
  compare: 'Xem chỗ khác nhau…',
  reload: 'Mở bản mới',
  versions: 'Các bản đã lưu…',
  workbookButton: 'Tệp Excel…',
  local: 'Biểu mẫu bắt đầu không lưu nháp trên máy chủ; nhập xong rồi bấm nút bắt đầu.',
  conflictTitle: 'Có người vừa lưu bản nháp mới hơn',
  conflictText: (moment, by) =>
    `${by} đã lưu bản nháp này lúc ${moment}, sau khi bạn mở biểu mẫu. Nội dung của bạn chưa bị mất. Với từng ô khác nhau, chọn nội dung cần giữ.`,
  theirs: by => `Bản của ${by}`,
  mine: 'Nội dung của bạn',
  allTheirs: 'Lấy tất cả theo bản đã lưu',
  allMine: 'Giữ tất cả của tôi',
  keep: 'Lưu lựa chọn',
};

const SAVE = 'button[ng-click="save($event)"]';
const COMPLETE = 'button[ng-click="complete()"]';
const VERSION = 'input[id*="DraftVersion_"]';
const FORM = '.fjs-container';
const IDLE = 1000;
const AUTOMATIC = 30000;
const LOOK = 1000;

/* The form that is open now; null if there is none that keeps drafts. */
let open = null;

class OpenForm {
  constructor(input) {
    this.input = input;
    this.taskId = input.id.slice(input.id.indexOf('DraftVersion_') + 'DraftVersion_'.length);
    this.version = Number(input.value) || 0;
    this.root = input.closest('[cam-tasklist-form]') ?? input.closest(FORM).parentElement;
    this.begun = Date.now();
    this.touched = 0;
    this.touchedSinceLook = false;
    this.pending = null;
    this.since = 0;
    this.confirmed = null;
    this.saving = null;
    this.failed = null;
    this.conflict = null;
    this.newer = null;
    this.found = false;
    this.completing = false;
    this.draft = null;
    this.bar = el('div', { class: 'px-draft' });
    this.state = el('span', { class: 'px-draft-state', role: 'status' });
    this.tools = el('span', { class: 'px-draft-tools' });
    this.bar.append(this.state, this.tools);
  }

  get key() {
    return `camunda-form:${this.taskId}`;
  }

  get saveButton() {
    return this.root.querySelector(SAVE);
  }

  get alive() {
    return this.input.isConnected;
  }

  get idle() {
    return Date.now() - this.touched >= IDLE;
  }

  get dirty() {
    return this.pending !== null || this.touchedSinceLook;
  }

  async begin() {
    const left = this.entry();
    if (left) {
      this.pending = left;
      this.since = Date.now();
      this.found = true;
    }
    this.place();
    try {
      this.draft = await api.get(`/tasks/${this.taskId}/draft`);
    } catch (failure) {
      if (failure.status === 403 || failure.status === 404 || failure.status === 422) {
        // somebody who may only read the task, or a form of which nothing is kept
        this.end();
        return;
      }
      this.failed = failure;
    }
    if (this.draft && this.draft.version > this.version && !this.pending) {
      this.newer = this.draft.versions[0];
    }
    this.render();
  }

  end() {
    this.bar.remove();
    if (open === this) {
      open = null;
    }
  }

  /* Angular may build the buttons later than the form. */
  place() {
    const actions = this.saveButton?.closest('.form-actions');
    if (actions && this.bar.parentElement !== actions) {
      actions.classList.add('px-draft-actions');
      actions.parentElement.classList.add('px-draft-form');
      actions.prepend(this.bar);
      // what else stays in sight stands above
      new ResizeObserver(() =>
        actions.parentElement?.style.setProperty('--px-draft-height', `${actions.offsetHeight}px`)).observe(actions);
    }
  }

  entry() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch (damaged) {
      localStorage.removeItem(this.key);
      return null;
    }
  }

  /* Has Tasklist hand the form over, as its own button does, and takes note of what is in it. */
  collect(asOpened = false) {
    const button = this.saveButton;
    if (!button || !this.alive) {
      return;
    }
    const disabled = button.disabled;
    button.disabled = false;
    internal = true;
    button.click();
    internal = false;
    button.disabled = disabled;
    this.took(asOpened);
  }

  /* What Tasklist has just put into the storage of the browser. */
  took(asOpened = false) {
    this.touchedSinceLook = false;
    const entry = this.entry();
    if (!entry) {
      return;
    }
    delete entry.draftVersion;
    const text = JSON.stringify(entry);
    if (asOpened) {
      this.confirmed = text;
    }
    if (text === this.confirmed) {
      localStorage.removeItem(this.key);
      this.pending = null;
    } else {
      this.since = this.pending ? this.since : Date.now();
      this.pending = entry;
      this.failed = null;
    }
  }

  async send(origin) {
    if (!this.pending || this.saving) {
      return this.saving;
    }
    const values = { ...this.pending };
    delete values.draftVersion;
    this.saving = api.put(`/tasks/${this.taskId}/draft`, { basedOn: this.version, origin, values });
    this.render();
    try {
      this.stored(await this.saving, JSON.stringify(values));
    } catch (failure) {
      this.refused(failure);
    } finally {
      this.saving = null;
      this.render();
    }
    return null;
  }

  /* The server has it: only now does it leave the browser. */
  stored(draft, text) {
    this.draft = draft;
    this.version = draft.version;
    this.confirmed = text;
    this.failed = null;
    this.conflict = null;
    this.newer = null;
    this.found = false;
    const now = this.entry();
    if (now) {
      delete now.draftVersion;
    }
    if (!now || JSON.stringify(now) === text) {
      localStorage.removeItem(this.key);
      this.pending = null;
    } else {
      this.since = Date.now();
    }
  }

  refused(failure) {
    if (!(failure instanceof ApiError)) {
      throw failure;
    }
    if (failure.status === 409) {
      this.conflict = failure.body.now;
      this.draft = failure.body.now.draft;
    } else {
      this.failed = failure;
      this.since = Date.now();
    }
  }

  /* Tells the form its version, as if somebody had typed it. Whoever is typing would lose letters by it. */
  tellVersion() {
    const version = String(this.version);
    if (this.alive && this.input.value !== version && !(this.version === 0 && this.input.value === '')) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(this.input, version);
      this.input.dispatchEvent(new Event('input', { bubbles: true }));
      this.input.dispatchEvent(new Event('blur'));
    }
  }

  look() {
    this.place();
    if (!this.idle || (!this.draft && !this.failed)) {
      return;
    }
    if (this.confirmed === null && !this.pending && this.touched === 0) {
      // nobody has typed yet: this is what the server has. A form that has just appeared does not know all its inputs.
      if (Date.now() - this.begun >= IDLE) {
        this.collect(true);
      }
      return;
    }
    if (this.saveButton && !this.saveButton.disabled) {
      this.touchedSinceLook = true;
    }
    if (this.touchedSinceLook) {
      this.collect();
    }
    if (!this.saving) {
      this.tellVersion();
      if (this.touchedAfterTelling()) {
        this.collect();
      }
    }
    this.completing = false;
    if (this.pending && !this.conflict && Date.now() - this.since >= AUTOMATIC && this.failed?.status !== 422) {
      this.send('AUTOMATIC');
    }
    this.render();
  }

  touchedAfterTelling() {
    return this.saveButton && !this.saveButton.disabled && !this.pending;
  }

  render() {
    if (!this.bar.isConnected) {
      return;
    }
    const [text, look] = this.text();
    if (this.state.textContent !== text) {
      this.state.textContent = text;
    }
    this.state.className = `px-draft-state ${look}`;
    const tools = [];
    if (this.conflict) {
      tools.push(['compare', texts.compare, () => this.resolve()]);
    }
    if (this.newer && !this.dirty) {
      tools.push(['reload', texts.reload, () => this.reopen()]);
    }
    if (this.draft?.versions.length > 1) {
      tools.push(['versions', texts.versions, () => this.history()]);
    }
    if (this.draft?.workbook) {
      tools.push(['workbook', texts.workbookButton, () => this.workbook()]);
    }
    const names = tools.map(([name]) => name).join();
    if (this.tools.dataset.names !== names) {
      this.tools.dataset.names = names;
      this.tools.replaceChildren(
        ...tools.map(([name, label, click]) =>
          el('button', { type: 'button', class: 'px-button', dataset: { name }, on: { click } }, label)));
    }
    // Tasklist takes what was put into the browser for saved
    if (this.saveButton && this.pending && !this.saving) {
      this.saveButton.disabled = false;
    }
  }

  text() {
    if (this.saving) {
      return [texts.saving, ''];
    }
    const last = this.draft?.versions[0];
    if (this.conflict) {
      return [texts.newer(dateTime(last.at), last.by), 'px-draft-failed'];
    }
    if (this.failed) {
      const local = this.pending ? ` ${texts.kept}` : '';
      return [`${this.failed.problems.join(' ') || this.failed.message}${local}`, 'px-draft-failed'];
    }
    if (this.dirty) {
      return [this.found ? texts.found : texts.changed, 'px-draft-open'];
    }
    if (this.newer) {
      return [texts.newer(dateTime(this.newer.at), this.newer.by), 'px-draft-open'];
    }
    if (!last || last.version === 0) {
      return [texts.none, ''];
    }
    const say = { AUTOMATIC: texts.automatic, RESTORED: texts.restored, WORKBOOK: texts.workbook }[last.kind];
    return [(say ?? texts.saved)(dateTime(last.at), last.by), ''];
  }

  /* Everything that was typed is at the server afterwards; false if it is not. */
  async settled() {
    this.collect();
    await this.saving;
    await this.send('BUTTON');
    return !this.pending && !this.failed && !this.conflict;
  }

  resolve() {
    const { draft, differences } = this.conflict;
    const last = draft.versions[0];
    chooseDifferences({
      title: texts.conflictTitle,
      text: texts.conflictText(dateTime(last.at), last.by),
      stored: texts.theirs(last.by),
      offered: texts.mine,
      allStored: texts.allTheirs,
      allOffered: texts.allMine,
      keep: texts.keep,
      differences,
      save: values => this.take(draft.version, 'BUTTON', values),
    });
  }

  /* Stores what was chosen and opens the form with it. */
  async take(basedOn, origin, values) {
    await api.post(`/tasks/${this.taskId}/draft/changes`, { basedOn, origin, values });
    this.reopen();
  }

  /* Opens the form anew, with what is at the server. */
  reopen() {
    localStorage.removeItem(this.key);
    this.pending = null;
    this.touchedSinceLook = false;
    this.completing = true;
    open = null;
    location.reload();
  }

  async history() {
    if (!(await this.settled())) {
      this.render();
      return;
    }
    showVersions(this.draft, async version => {
      showDifferences({
        version,
        differences: await api.get(`/tasks/${this.taskId}/draft/versions/${version.version}`),
        back: () => this.history(),
        restore: async () => {
          await api.post(`/tasks/${this.taskId}/draft/versions/${version.version}/restore`, {
            basedOn: this.version,
            values: {},
          });
          this.reopen();
        },
      });
    });
  }

  async workbook() {
    if (!(await this.settled())) {
      this.render();
      return;
    }
    showWorkbook(this.taskId, (basedOn, values) => this.take(basedOn, 'WORKBOOK', values));
  }
}

/* Whether the button is pressed from here and not by a person. */
let internal = false;

const inForm = target => open && open.alive && open.input.closest(FORM)?.contains(target);

function touched(event) {
  if (inForm(event.target) && event.target !== open.input) {
    open.touched = Date.now();
    open.touchedSinceLook = true;
    if (!open.saving && !open.conflict) {
      open.render();
    }
  }
}

/* After Tasklist's own handler of the button: what it has stored is sent on. */
function pressed(event) {
  if (open && !internal && event.target.closest?.(SAVE) === open.saveButton && open.saveButton) {
    open.took();
    if (open.conflict) {
      open.resolve();
    } else if (open.pending) {
      open.send('BUTTON').then(() => open?.conflict && open.resolve());
    } else {
      open.render();
    }
  }
}

/* Before Tasklist's own handlers. */
function pressing(event) {
  if (!open || internal) {
    return;
  }
  const complete = event.target.closest?.(COMPLETE);
  if (complete && open.root.contains(complete)) {
    if (open.saving) {
      event.preventDefault();
      event.stopImmediatePropagation();
      open.saving.catch(() => {}).finally(() => setTimeout(() => complete.click()));
      return;
    }
    open.completing = true;
    open.tellVersion();
  } else if (!event.target.closest?.(SAVE) && !inForm(event.target) && open.touchedSinceLook) {
    // whoever goes elsewhere in Tasklist leaves nothing behind
    open.collect();
  }
}

function leave() {
  const left = open;
  open = null;
  left.bar.remove();
  closeWindow();
  if (left.pending && !left.completing && !left.conflict) {
    left.send('AUTOMATIC');
  }
}

function lookAround() {
  if (open && !open.alive) {
    leave();
  }
  const input = document.querySelector(`${FORM} ${VERSION}`);
  if (input && !open) {
    open = new OpenForm(input);
    open.begin();
  }
  const form = document.querySelector(`${FORM} .fjs-form-field`);
  if (form) {
    // a ballot: the button would leave what is typed in the browser
    form.closest('[cam-tasklist-form]')?.querySelector(SAVE)?.classList.toggle('px-draft-none', !input);
  }
}

document.addEventListener('input', touched, true);
document.addEventListener('change', touched, true);
document.addEventListener('keydown', touched, true);
document.addEventListener('click', pressing, true);
document.addEventListener('click', pressed);
window.addEventListener('popstate', () => open?.touchedSinceLook && open.collect(), true);
window.addEventListener('focus', async () => {
  const form = open;
  if (form?.draft && !form.saving && !form.conflict) {
    try {
      const draft = await api.get(`/tasks/${form.taskId}/draft`);
      if (form === open && draft.version > form.version && !form.saving) {
        form.draft = draft;
        form.newer = draft.versions[0];
        form.render();
      }
    } catch (failure) {
      form.failed = form.pending ? failure : form.failed;
      form.render();
    }
  }
});
window.addEventListener('beforeunload', event => {
  if (open && !open.completing) {
    if (open.touchedSinceLook) {
      open.collect();
    }
    if (open.pending) {
      event.preventDefault();
    }
  }
});

stylesheet('/plugins/draft.css');
new MutationObserver(lookAround).observe(document.documentElement, { childList: true, subtree: true });
setInterval(() => open?.alive && open.look(), LOOK);

export default [];
