/* The year of a plan as a line: its milestones, and today. */
import { badge, stateName } from './deadline-states.js';

const texts = {
  title: 'Các mốc thời gian trong năm',
  today: 'Hôm nay',
  mark: (mark, period) => `${mark.number ? `Bước ${mark.number}: ` : ''}${mark.name}, ${period}: ${stateName(mark.state)}`,
  extend: 'Chọn để gia hạn.',
  month: (month, year) => (month === 1 ? `Tháng ${month}/${year}` : `${month}`),
};

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1340;
const LANE = 13;
const AXIS = 13;
const DAY = 86400000;
/* Room that the day of today takes beside its line. */
const TODAY = 110;

function svg(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  Object.entries(attributes).filter(([, value]) => value !== null).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

const day = iso => Date.parse(`${iso}T00:00:00Z`) / DAY;
const shown = iso => iso.split('-').reverse().join('/');

/* A lane in which nothing is in the way. */
function lanes(bars) {
  const ends = [];
  bars.forEach(bar => {
    let lane = ends.findIndex(end => end <= bar.x1);
    if (lane < 0) {
      lane = ends.length;
    }
    ends[lane] = bar.x2 + 2;
    bar.lane = lane;
  });
  return ends.length;
}

/* Bars can be chosen by mouse and keyboard by those who may move a milestone. */
export function timeline(board, acting, choose) {
  if (!board.marks.length) {
    return svg('svg', { width: '0', height: '0', 'aria-hidden': 'true' });
  }
  const first = Math.min(day(board.today), ...board.marks.map(mark => day(mark.start || mark.end))) - 3;
  const last = Math.max(day(board.today), ...board.marks.map(mark => day(mark.end))) + 4;
  const x = at => ((at - first) / (last - first)) * WIDTH;
  const today = x(day(board.today) + 0.5);
  const bars = board.marks
    .map(mark => ({ mark, x1: x(day(mark.start || mark.end)), x2: Math.max(x(day(mark.end) + 1), x(day(mark.start || mark.end)) + 18) }))
    .sort((a, b) => a.x1 - b.x1 || a.x2 - b.x2);
  const height = AXIS + lanes(bars) * LANE + 2;
  const picture = svg('svg', { class: 'px-timeline', viewBox: `0 0 ${WIDTH} ${height}`, role: 'group', 'aria-label': texts.title });
  for (let at = first; at <= last; at += 1) {
    const moment = new Date(at * DAY);
    if (moment.getUTCDate() === 1) {
      picture.append(svg('line', { class: 'px-month', x1: x(at), x2: x(at), y1: 0, y2: height }));
      if (Math.abs(x(at) - today) > TODAY) {
        picture.append(svg('text', { class: 'px-month-name', x: x(at) + 3, y: AXIS - 3 }, texts.month(moment.getUTCMonth() + 1, moment.getUTCFullYear())));
      }
    }
  }
  bars.forEach(bar => picture.append(drawn(bar, acting, choose)));
  picture.append(
    svg('line', { class: 'px-today', x1: today, x2: today, y1: 0, y2: height }),
    svg('text', { class: 'px-today-name', x: today > WIDTH - TODAY ? today - 5 : today + 5, y: AXIS - 3, 'text-anchor': today > WIDTH - TODAY ? 'end' : 'start' }, `${texts.today} ${shown(board.today)}`));
  return picture;
}

function drawn(bar, acting, choose) {
  const { mark } = bar;
  const movable = acting && mark.movable;
  const period = mark.start ? `${shown(mark.start)} – ${shown(mark.end)}` : shown(mark.end);
  const label = texts.mark(mark, period);
  const y = AXIS + bar.lane * LANE;
  const width = bar.x2 - bar.x1;
  const words = `${badge(mark.state).sign} ${mark.number ? `${mark.number}. ` : ''}${mark.name}`;
  const room = Math.max(2, Math.floor((width - 6) / 5.2));
  const node = svg('g', {
    class: `px-mark px-mark-${mark.state.toLowerCase()}`,
    role: movable ? 'button' : 'img',
    tabindex: movable ? '0' : null,
    'aria-label': movable ? `${label}. ${texts.extend}` : label,
    'data-key': `mark-${mark.code}`,
  },
  svg('title', {}, label),
  svg('rect', { x: bar.x1, y, width, height: LANE - 2, rx: 2 }),
  svg('text', { x: bar.x1 + 3, y: y + LANE - 4 }, words.length > room ? `${words.slice(0, room - 1)}…` : words));
  if (movable) {
    node.addEventListener('click', () => choose(mark));
    node.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose(mark);
      }
    });
  }
  return node;
}
