/* States of deadlines as all views show them: by word and sign as well as by colour. */

const signs = {
  NOT_OPEN: { name: 'Chưa mở', sign: '–', css: 'px-not-open' },
  OPEN: { name: 'Đang làm', sign: '○', css: 'px-open' },
  SOON: { name: 'Sắp đến hạn', sign: '◔', css: 'px-soon' },
  LATE: { name: 'Quá hạn', sign: '▲', css: 'px-late' },
  DONE: { name: 'Xong đúng hạn', sign: '✓', css: 'px-done' },
  DONE_LATE: { name: 'Xong trễ hạn', sign: '✓▲', css: 'px-done-late' },
};

export const STATES = Object.keys(signs);

export const badge = state => signs[state];

export const stateName = state => signs[state].name;
