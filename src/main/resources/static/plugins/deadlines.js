/* The page "Hạn chót" of Cockpit: who is late with what, and what to do about it; its link and its card. */
import { api, date, dateTime, el, stylesheet } from './common.js';
import { actOn, extendMilestone, remindMany } from './deadline-actions.js';
import { STATES, badge, stateName } from './deadline-states.js';
import { timeline } from './deadline-timeline.js';

const texts = {
  title: 'Hạn chót',
  loading: 'Đang tải hạn chót…',
  noPlan: 'Chưa có kế hoạch nào do cơ quan bạn chủ trì. Nạp một kế hoạch rồi tải lại trang.',
  forbidden: 'Trang này dành cho Sở Nội vụ, cơ quan theo dõi việc thực hiện kế hoạch.',
  retry: 'Thử lại',
  stale: 'Không tải lại được; đang hiển thị số liệu cũ.',
  plan: 'Kế hoạch',
  step: 'Bước',
  department: 'Cơ quan thực hiện',
  state: 'Tình trạng',
  all: 'Tất cả',
  reload: 'Tải lại',
  workbook: 'Xuất Excel',
  at: moment => `Số liệu lúc ${moment}`,
  unit: 'Cơ quan, đơn vị',
  matrix: 'Cơ quan, đơn vị theo bước',
  general: 'Việc chung',
  stopped: 'đã dừng đánh giá',
  tasks: 'Danh sách việc',
  departments: 'Theo cơ quan',
  log: 'Nhật ký',
  noTasks: 'Không có việc nào theo lựa chọn này.',
  waiting: 'Chưa có việc nào được mở dù đã hết hạn: bước trước đó chưa xong.',
  noLog: 'Chưa có biện pháp nào được ghi.',
  cut: (shown, total) => `Hiển thị ${shown} trong ${total} việc; chọn lọc thêm hoặc xuất Excel để xem đủ.`,
  count: total => `${total} việc`,
  selected: count => `Nhắc ${count} việc đã chọn`,
  selectAll: 'Chọn tất cả việc đang mở',
  select: name => `Chọn: ${name}`,
  handle: 'Xử lý',
  handleTask: name => `Xử lý việc: ${name}`,
  clear: 'Bỏ lọc',
  nobody: 'chưa ai nhận',
  noDue: 'không có hạn',
  due: day => `hạn ${day}`,
  done: moment => `xong ${moment}`,
  reminded: (count, moment) => `đã nhắc ${count} lần, gần nhất ${moment}`,
  process: 'Quy trình',
  processOf: name => `Mở quy trình trong Cockpit: ${name}`,
  open: name => `Mở việc trong Tasklist: ${name}`,
  card: 'Hạn chót',
  cardLink: 'Xem trang Hạn chót',
  late: 'quá hạn',
  soon: 'sắp đến hạn',
  running: 'đang làm',
};

const ROUTE = '/deadlines';
const REFRESH = 60000;
/* Whoever watches one of several plans finds it again. */
const LAST_PLAN = 'parindex.deadlines.plan';
const FILTERS = ['plan', 'step', 'unit', 'department', 'state', 'panel'];

stylesheet('/plugins/deadlines.css');

/* Where the person is, as the address of the page says. */
function place() {
  const query = new URLSearchParams(window.location.hash.split('?')[1] || '');
  return Object.fromEntries(FILTERS.map(name => [name, query.get(name) || '']));
}

function address(filters) {
  const query = new URLSearchParams(FILTERS.filter(name => filters[name]).map(name => [name, filters[name]]));
  return `#${ROUTE}${query.size ? `?${query}` : ''}`;
}

function query(filters, names) {
  return new URLSearchParams(names.filter(name => filters[name]).map(name => [name, filters[name]])).toString();
}

function page(root) {
  const filters = place();
  let plans = [];
  let current = null;
  let tasks = null;
  let log = null;
  let failure = null;
  let picked = new Set();
  let busy = 0;
  let timer = null;
  let gone = false;
  const body = el('div', { class: 'px-deadlines' });
  const said = el('div', { class: 'px-hidden', role: 'status' });
  root.append(body, said);

  function announce(text) {
    said.textContent = text;
  }

  async function load() {
    const mine = ++busy;
    try {
      if (!plans.length) {
        plans = await api.get('/deadlines/plans');
      }
      if (!plans.some(plan => plan.id === filters.plan)) {
        filters.plan = (plans.find(plan => plan.id === localStorage.getItem(LAST_PLAN)) || plans[0])?.id || '';
      }
      const board = filters.plan ? await api.get(`/deadlines/${filters.plan}`) : null;
      const [list, entries] = await Promise.all([tasksOf(), filters.plan && filters.panel === 'log' ? logOf() : log]);
      if (mine !== busy || gone) {
        return;
      }
      current = board;
      tasks = list;
      log = entries;
      failure = null;
    } catch (error) {
      if (mine !== busy || gone) {
        return;
      }
      failure = error;
    }
    draw();
  }

  const tasksOf = () =>
    filters.plan ? api.get(`/deadlines/${filters.plan}/tasks?${query(filters, ['step', 'unit', 'department', 'state'])}`) : null;
  const logOf = () => api.get(`/deadlines/${filters.plan}/log`);

  function change(next, announced) {
    Object.assign(filters, next);
    localStorage.setItem(LAST_PLAN, filters.plan);
    picked = new Set();
    // the router would draw the page anew if it saw the address change
    window.history.replaceState(window.history.state, '', address(filters));
    draw();
    load().then(() => announced && tasks && announce(texts.count(tasks.total)));
  }

  /* Draws anew what changed, and leaves focus and scrolling where they were. */
  function draw() {
    const focus = document.activeElement?.dataset?.key;
    const scrolled = [...body.querySelectorAll('[data-scroll]')].map(node => [node.dataset.scroll, node.scrollTop]);
    body.replaceChildren(...content());
    scrolled.forEach(([key, top]) => {
      const node = body.querySelector(`[data-scroll="${key}"]`);
      if (node) {
        node.scrollTop = top;
      }
    });
    if (focus) {
      body.querySelector(`[data-key="${CSS.escape(focus)}"]`)?.focus();
    }
  }

  function content() {
    if (failure && !current) {
      return [
        el('h1', { class: 'px-title' }, texts.title),
        el('div', { class: 'px-notice px-error', role: 'alert' }, failure.status === 403 ? texts.forbidden : failure.message),
        failure.status !== 403 && button('retry', texts.retry, load),
      ].filter(Boolean);
    }
    if (!current) {
      return [
        el('h1', { class: 'px-title' }, texts.title),
        el('p', { class: 'px-empty', role: 'status' }, plans.length || busy < 2 ? texts.loading : texts.noPlan),
      ];
    }
    const { board } = current;
    return [
      head(board),
      failure ? el('div', { class: 'px-notice px-error px-slim', role: 'alert' }, `${texts.stale} ${failure.message}`) : null,
      el('div', { class: 'px-line' }, timeline(board, current.acting, mark => act(done => extendMilestone(filters.plan, mark, done)))),
      general(board),
      el('div', { class: 'px-split' }, matrix(board), panel(board)),
    ].filter(Boolean);
  }

  function button(key, label, action, attributes = {}) {
    return el('button', { type: 'button', class: 'px-button', dataset: { key }, on: { click: action }, ...attributes }, label);
  }

  function head(board) {
    return el('div', { class: 'px-head' },
      el('h1', { class: 'px-title' }, texts.title),
      select('plan', texts.plan, plans.map(plan => [plan.id, `${plan.title}`]), false),
      select('step', texts.step, [...board.general.map(cell => [cell.step, cell.name]), ...board.columns.map(c => [c.step, c.name])]),
      select('unit', texts.unit, board.rows.map(row => [row.unit, row.name])),
      select('department', texts.department, [...board.departments].sort((a, b) => a.name.localeCompare(b.name, 'vi')).map(d => [d.unit, d.name])),
      select('state', texts.state, STATES.filter(state => state !== 'NOT_OPEN').map(state => [state, stateName(state)])),
      filters.step || filters.unit || filters.department || filters.state
        ? button('clear', texts.clear, () => change({ step: '', unit: '', department: '', state: '' }, true)) : null,
      el('span', { class: 'px-at' }, texts.at(dateTime(board.at))),
      button('reload', texts.reload, load),
      el('a', {
        class: 'px-button',
        href: `/api/deadlines/${filters.plan}/han-chot.xlsx?${query(filters, ['step', 'unit', 'department', 'state'])}`,
        download: true,
      }, texts.workbook));
  }

  function select(name, label, options, optional = true) {
    return el('label', { class: `px-filter px-filter-${name}` }, el('span', {}, label),
      el('select', { dataset: { key: `filter-${name}` }, on: { change: event => change(name === 'plan'
        ? { plan: event.target.value, step: '', unit: '', department: '', state: '' } : { [name]: event.target.value }, true) } },
      optional ? el('option', { value: '' }, texts.all) : null,
      options.map(([value, text]) => el('option', { value, selected: filters[name] === value }, text))));
  }

  function cellButton(cell, unit, unitName) {
    const finished = cell.tasks.done + cell.tasks.doneLate;
    const total = finished + cell.tasks.late + cell.tasks.soon + cell.tasks.open;
    const count = total > 1 ? ` ${finished}/${total}` : '';
    const chosen = filters.step === cell.step && filters.unit === (unit || '');
    const label = `${unitName ? `${unitName}, ` : ''}${cell.name}: ${stateName(cell.state)}${count}${cell.due && cell.state !== 'NOT_OPEN' ? `, ${texts.due(date(cell.due))}` : ''}`;
    return el('button', {
      type: 'button',
      class: `px-cell ${badge(cell.state).css}${cell.waiting ? ' px-waiting' : ''}`,
      title: label,
      'aria-label': label,
      'aria-pressed': String(chosen),
      dataset: { key: `cell-${unit || ''}-${cell.step}`, state: cell.state },
      on: { click: () => change(chosen ? { step: '', unit: '' } : { step: cell.step, unit: unit || '', department: '', state: '', panel: '' }, true) },
    }, el('span', { 'aria-hidden': 'true' }, badge(cell.state).sign), count);
  }

  function general(board) {
    return el('div', { class: 'px-general', role: 'group', 'aria-label': texts.general },
      el('strong', {}, texts.general),
      board.general.map(cell => el('span', { class: 'px-general-step' }, cell.name, ' ', cellButton(cell, '', ''))));
  }

  function matrix(board) {
    return el('div', { class: 'px-matrix', dataset: { scroll: 'matrix' }, tabindex: '0', role: 'region', 'aria-label': texts.matrix },
      el('table', { class: 'px-table px-board' },
        el('caption', { class: 'px-hidden' }, texts.matrix),
        el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, texts.unit), board.columns.map(column => el('th', { scope: 'col' }, column.name)))),
        el('tbody', {}, board.rows.map(row => el('tr', { class: filters.unit === row.unit || filters.department === row.unit ? 'px-chosen' : null },
          el('th', { scope: 'row', title: row.name }, el('button', {
            type: 'button',
            class: 'px-plain',
            dataset: { key: `row-${row.unit}` },
            on: { click: () => change({ unit: filters.unit === row.unit && !filters.step ? '' : row.unit, step: '', department: '', state: '', panel: '' }, true) },
          }, row.name), row.stopped ? el('em', {}, ` (${texts.stopped})`) : null),
          row.cells.map(cell => el('td', {}, cellButton(cell, row.unit, row.name))))))));
  }

  function panel(board) {
    const chosen = filters.panel || 'tasks';
    const tabs = ['tasks', 'departments', 'log'];
    return el('section', { class: 'px-panel' },
      tally(board),
      el('div', { class: 'px-tabs', role: 'tablist' }, tabs.map(tab => el('button', {
        type: 'button',
        role: 'tab',
        id: `px-tab-${tab}`,
        'aria-selected': String(tab === chosen),
        'aria-controls': 'px-tab-content',
        tabindex: tab === chosen ? '0' : '-1',
        dataset: { key: `tab-${tab}` },
        on: {
          click: () => change({ panel: tab === 'tasks' ? '' : tab }),
          keydown: event => {
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
            if (step) {
              const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
              body.querySelector(`[data-key="tab-${next}"]`).focus();
              change({ panel: next === 'tasks' ? '' : next });
            }
          },
        },
      }, texts[tab]))),
      el('div', { class: 'px-tab-content', id: 'px-tab-content', role: 'tabpanel', tabindex: '0', 'aria-labelledby': `px-tab-${chosen}`, dataset: { scroll: chosen } },
        { tasks: () => list(board), departments: () => departments(board), log: () => entries(board) }[chosen]()));
  }

  function tally(board) {
    const counts = { LATE: board.total.late, SOON: board.total.soon, OPEN: board.total.open, DONE: board.total.done, DONE_LATE: board.total.doneLate };
    return el('div', { class: 'px-tally', role: 'group', 'aria-label': texts.state }, Object.entries(counts).map(([state, count]) => el('button', {
      type: 'button',
      class: `px-count ${badge(state).css}`,
      'aria-pressed': String(filters.state === state),
      dataset: { key: `count-${state}`, state },
      on: { click: () => change({ state: filters.state === state ? '' : state, panel: '' }, true) },
    }, el('b', {}, String(count)), ' ', el('span', { 'aria-hidden': 'true' }, badge(state).sign), ` ${stateName(state)}`)));
  }

  function list(board) {
    if (!tasks) {
      return el('p', { class: 'px-empty', role: 'status' }, texts.loading);
    }
    const cell = filters.step && (filters.unit
      ? board.rows.find(row => row.unit === filters.unit)?.cells.find(c => c.step === filters.step)
      : board.general.find(c => c.step === filters.step));
    const remindable = current.acting ? tasks.tasks.filter(entry => !entry.task.ended) : [];
    return [
      el('div', { class: 'px-bar' },
        remindable.length ? el('label', {}, el('input', {
          type: 'checkbox',
          checked: picked.size === remindable.length && picked.size > 0,
          dataset: { key: 'pick-all' },
          on: { change: event => {
            picked = new Set(event.target.checked ? remindable.map(entry => entry.task.id) : []);
            draw();
          } },
        }), ` ${texts.selectAll}`) : null,
        el('span', {}, texts.count(tasks.total)),
        picked.size ? button('remind', texts.selected(picked.size), () => act(done => remindMany(filters.plan, remindable.filter(entry => picked.has(entry.task.id)).map(entry => entry.task), done))) : null),
      tasks.total > tasks.tasks.length ? el('p', { class: 'px-notice px-slim' }, texts.cut(tasks.tasks.length, tasks.total)) : null,
      tasks.total === 0 ? el('p', { class: 'px-empty' }, cell?.waiting ? texts.waiting : texts.noTasks) : null,
      el('ul', { class: 'px-tasks' }, tasks.tasks.map(entry => line(entry))),
    ];
  }

  function line({ task, reminded }) {
    return el('li', { dataset: { task: task.id, state: task.state } },
      current.acting && !task.ended ? el('input', {
        type: 'checkbox',
        checked: picked.has(task.id),
        'aria-label': texts.select(name(task)),
        dataset: { key: `pick-${task.id}` },
        on: { change: event => {
          if (event.target.checked) {
            picked.add(task.id);
          } else {
            picked.delete(task.id);
          }
          draw();
        } },
      }) : el('span', { class: 'px-nopick' }),
      el('div', { class: 'px-task' },
        el('div', {},
          el('span', { class: `px-badge ${badge(task.state).css}` }, el('span', { 'aria-hidden': 'true' }, `${badge(task.state).sign} `), stateName(task.state)),
          ' ',
          task.ended
            ? el('span', {}, name(task))
            : el('a', { href: `/camunda/app/tasklist/default/#/?task=${task.id}`, target: '_blank', rel: 'noopener', title: texts.open(name(task)) }, name(task))),
        el('div', { class: 'px-small' }, [
          task.ended ? texts.done(dateTime(task.ended)) : null,
          task.due ? texts.due(date(task.due)) : texts.noDue,
          task.who.join('; '),
          task.assigneeName || (task.ended ? null : texts.nobody),
        ].filter(Boolean).join(' · ')),
        reminded.length ? el('div', { class: 'px-small' }, texts.reminded(reminded.length, dateTime(reminded[0].at))) : null),
      task.ended ? null : el('div', { class: 'px-do' },
        el('a', { href: `#/process-instance/${task.processInstanceId}/runtime`, 'aria-label': texts.processOf(name(task)) }, texts.process),
        current.acting ? button(`act-${task.id}`, texts.handle, () => act(done => actOn(filters.plan, task, done)), { 'aria-label': texts.handleTask(name(task)) }) : null));
  }

  /* A task of a unit says in its name which field; of which unit, where the list is of many. */
  const name = task => (task.unitName && !filters.unit && !task.name.includes(task.unitName) ? `${task.unitName}: ${task.name}` : task.name);

  function act(open) {
    open(message => {
      announce(message);
      picked = new Set();
      log = null;
      load();
    });
  }

  function departments(board) {
    return el('table', { class: 'px-table px-departments' },
      el('caption', { class: 'px-hidden' }, texts.departments),
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, texts.department),
        ['LATE', 'SOON', 'OPEN', 'DONE', 'DONE_LATE'].map(state => el('th', { scope: 'col', title: stateName(state) },
          el('span', { 'aria-hidden': 'true' }, badge(state).sign), el('span', { class: 'px-hidden' }, stateName(state)))))),
      el('tbody', {}, board.departments.map(unit => el('tr', {},
        el('th', { scope: 'row' }, el('button', { type: 'button', class: 'px-plain', dataset: { key: `department-${unit.unit}` }, on: { click: () => change({ department: unit.unit, step: '', unit: '', state: '', panel: '' }, true) } }, unit.name)),
        [['LATE', unit.tasks.late], ['SOON', unit.tasks.soon], ['OPEN', unit.tasks.open], ['DONE', unit.tasks.done], ['DONE_LATE', unit.tasks.doneLate]]
          .map(([state, count]) => el('td', { class: count ? badge(state).css : null }, String(count)))))));
  }

  function entries(board) {
    const names = new Map([...board.departments, ...board.rows].map(unit => [unit.unit, unit.name]));
    if (!log) {
      return el('p', { class: 'px-empty', role: 'status' }, texts.loading);
    }
    return log.length === 0 ? el('p', { class: 'px-empty' }, texts.noLog) : el('ul', { class: 'px-log' }, log.map(action => el('li', {},
      el('div', {}, el('b', {}, kinds[action.kind]), ` – ${about(action, names)}`),
      el('div', { class: 'px-small' }, [`${dateTime(action.at)}, ${action.user}`, [action.before, action.after].filter(Boolean).join(' → ')].filter(Boolean).join(' · ')),
      action.reason ? el('div', { class: 'px-small' }, action.reason) : null)));
  }

  const about = (action, names) => {
    const unit = action.unitCode && (names.get(action.unitCode) || action.unitCode);
    return unit && !action.subject.includes(unit) ? `${unit}: ${action.subject}` : action.subject;
  };

  function whenMoved() {
    const next = place();
    if (window.location.hash.startsWith(`#${ROUTE}`) && FILTERS.some(key => next[key] !== filters[key])) {
      Object.assign(filters, next);
      load();
    }
  }

  window.addEventListener('hashchange', whenMoved);
  timer = window.setInterval(() => {
    if (!document.hidden && !document.querySelector('dialog[open]') && picked.size === 0) {
      load();
    }
  }, REFRESH);
  draw();
  load();
  return () => {
    gone = true;
    window.clearInterval(timer);
    window.removeEventListener('hashchange', whenMoved);
  };
}

export const kinds = {
  REMINDED: 'Nhắc việc',
  TASK_EXTENDED: 'Gia hạn một việc',
  MILESTONE_EXTENDED: 'Gia hạn mốc thời gian',
  RELEASED: 'Thu việc về cơ quan',
  REASSIGNED: 'Chuyển cơ quan thẩm định',
  SENT_BACK: 'Trả lại để đánh giá lại',
};

let leave = () => {};

const card = {
  id: 'parindex.deadlines.card',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: node => {
    api.get('/deadlines/summary').then(plans => {
      node.replaceChildren(el('section', { class: 'px-card' },
        el('h2', {}, texts.card),
        plans.length ? null : el('p', { class: 'px-empty' }, texts.noPlan),
        plans.map(plan => el('div', { class: 'px-card-plan' },
          el('div', {}, plan.title),
          el('p', {}, [['LATE', plan.total.late, texts.late], ['SOON', plan.total.soon, texts.soon], ['OPEN', plan.total.open, texts.running]].map(([state, count, words]) =>
            el('a', { class: `px-count ${badge(state).css}`, href: address({ plan: plan.plan, state }) }, el('b', {}, String(count)), ' ', el('span', { 'aria-hidden': 'true' }, badge(state).sign), ` ${words}`)),
          el('a', { class: 'px-button', href: address({ plan: plan.plan }) }, texts.cardLink))))));
    }, error => {
      // whoever does not run a year has no card
      node.replaceChildren(...(error.status === 403 ? [] : [el('div', { class: 'px-notice px-error', role: 'alert' }, error.message)]));
    });
  },
};

const link = {
  id: 'parindex.deadlines',
  pluginPoint: 'cockpit.navigation',
  priority: 300,
  properties: { path: ROUTE },
  render: node => {
    const anchor = el('a', { href: `#${ROUTE}` }, texts.title);
    api.get('/deadlines/plans').then(() => node.replaceChildren(anchor), error => {
      if (error.status !== 403) {
        node.replaceChildren(anchor);
      }
    });
  },
};

const route = {
  id: 'parindex.deadlines.page',
  pluginPoint: 'cockpit.route',
  priority: 1,
  properties: { path: ROUTE },
  render: node => {
    leave();
    leave = page(node);
  },
  unmount: () => leave(),
};

export default [link, route, card];
