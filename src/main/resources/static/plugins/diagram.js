/* Beside Cockpit's own views: open and late tasks on the diagram of a process, and the past of an instance. */
import { api, date, dateTime, el, stylesheet } from './common.js';
import { badge, stateName } from './deadline-states.js';
import { kinds } from './deadlines.js';

const texts = {
  open: count => `${count} việc đang mở`,
  late: count => `${count} việc quá hạn`,
  tab: 'Hạn chót',
  loading: 'Đang tải…',
  forbidden: 'Mục này dành cho Sở Nội vụ.',
  none: 'Quy trình này không thuộc kế hoạch nào.',
  plan: 'Kế hoạch',
  unit: 'Cơ quan, đơn vị',
  whole: 'Việc chung của kế hoạch',
  field: 'Lĩnh vực',
  page: 'Xem trên trang Hạn chót',
  tasks: 'Việc và hạn',
  noTasks: 'Chưa có việc nào.',
  task: 'Việc',
  who: 'Cơ quan, người thực hiện',
  created: 'Giao lúc',
  due: 'Hạn',
  ended: 'Hoàn thành',
  state: 'Tình trạng',
  history: 'Diễn biến',
  actions: 'Biện pháp đã thực hiện',
  when: 'Thời điểm',
  what: 'Nội dung',
  by: 'Người thực hiện',
  reason: 'Lý do',
  late_: 'trễ hạn',
};

stylesheet('/plugins/deadlines.css');

/* Cockpit's own badges are at the bottom. */
const POSITION = { top: -11, left: -8 };

const overlay = {
  id: 'parindex.deadlines.diagram',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 5,
  render: (viewer, { processDefinitionId }) => {
    api.get(`/deadlines/definitions/${encodeURIComponent(processDefinitionId)}`).then(activities => {
      const overlays = viewer.get('overlays');
      const elements = viewer.get('elementRegistry');
      activities.filter(activity => elements.get(activity.activityId)).forEach(activity => overlays.add(activity.activityId, 'px-deadlines', {
        position: POSITION,
        show: { minZoom: 0 },
        html: el('div', { class: 'px-overlay' },
          el('span', { class: 'px-open', title: texts.open(activity.open) }, `${badge('OPEN').sign} ${activity.open}`),
          activity.late ? el('span', { class: 'px-late', title: texts.late(activity.late) }, `${badge('LATE').sign} ${activity.late}`) : null),
      }));
    }, error => {
      // designers see diagrams, too, but nobody's deadlines
      if (error.status !== 403) {
        throw error;
      }
    });
  },
};

function tab(node, { processInstanceId }) {
  const body = el('div', { class: 'px-instance' }, el('p', { class: 'px-empty', role: 'status' }, texts.loading));
  node.append(body);
  api.get(`/deadlines/instances/${encodeURIComponent(processInstanceId)}`).then(
    instance => body.replaceChildren(...drawn(instance)),
    error => body.replaceChildren(el('p', { class: 'px-notice', role: 'alert' },
      { 403: texts.forbidden, 404: texts.none }[error.status] || error.message)));
}

function drawn(instance) {
  const query = new URLSearchParams({ plan: instance.plan, ...(instance.unit ? { unit: instance.unit } : {}) });
  return [
    el('p', {},
      el('b', {}, `${texts.unit}: `), instance.unitName || texts.whole,
      instance.field ? ` · ${texts.field} ${instance.field}` : '',
      ` · ${texts.plan} ${instance.plan} · `,
      el('a', { href: `#/deadlines?${query}` }, texts.page)),
    el('h2', {}, texts.tasks),
    instance.tasks.length ? table([texts.task, texts.who, texts.created, texts.due, texts.ended, texts.state], instance.tasks.map(task => [
      task.name,
      [task.who.join('; '), task.assigneeName].filter(Boolean).join(' · '),
      dateTime(task.created),
      task.due ? date(task.due) : '',
      task.ended ? dateTime(task.ended) : '',
      el('span', { class: `px-badge ${badge(task.state).css}` }, el('span', { 'aria-hidden': 'true' }, `${badge(task.state).sign} `), stateName(task.state)),
    ])) : el('p', { class: 'px-empty' }, texts.noTasks),
    ...(instance.happenings.length ? [el('h2', {}, texts.history), table([texts.when, texts.what, texts.by, texts.reason], instance.happenings.map(event =>
      [dateTime(event.at), event.late ? `${event.what} (${texts.late_})` : event.what, event.by || '', event.reason || '']))] : []),
    ...(instance.actions.length ? [el('h2', {}, texts.actions), table([texts.when, texts.what, texts.by, texts.reason], instance.actions.map(action =>
      [dateTime(action.at), `${kinds[action.kind]} – ${action.subject}${action.after ? `: ${[action.before, action.after].filter(Boolean).join(' → ')}` : ''}`, action.by, action.reason || '']))] : []),
  ];
}

function table(heads, rows) {
  return el('table', { class: 'px-table' },
    el('thead', {}, el('tr', {}, heads.map(head => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, rows.map(row => el('tr', {}, row.map(cell => el('td', {}, cell))))));
}

export default [
  overlay,
  ...['cockpit.processInstance.runtime.tab', 'cockpit.processInstance.history.tab'].map(pluginPoint => ({
    id: `parindex.deadlines.${pluginPoint.split('.')[2]}`,
    pluginPoint,
    priority: 30,
    properties: { label: texts.tab },
    render: tab,
  })),
];
