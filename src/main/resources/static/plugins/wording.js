/*
 * Vietnamese for what Camunda's webapps and their form viewer say in English without asking their translation files:
 * messages of the form viewer, names of the applications, the calendar. Only known sentences in known places are touched.
 */
import { language } from './language.js';

const DAYS = {
  Sunday: 'Chủ nhật',
  Monday: 'Thứ Hai',
  Tuesday: 'Thứ Ba',
  Wednesday: 'Thứ Tư',
  Thursday: 'Thứ Năm',
  Friday: 'Thứ Sáu',
  Saturday: 'Thứ Bảy',
};
const DAYS_SHORT = { Sun: 'CN', Mon: 'T2', Tue: 'T3', Wed: 'T4', Thu: 'T5', Fri: 'T6', Sat: 'T7' };
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
const month = number => `Tháng ${number + 1}`;

const texts = {
  apps: {
    Tasklist: 'Danh sách việc',
    Cockpit: 'Theo dõi tiến độ',
    Admin: 'Quản trị',
    Welcome: 'Trang chung',
  },
  draft: { Lưu: 'Lưu nháp' },
  alerts: { Close: 'Đóng' },
  profile: { Jonny: 'Nguyễn Văn', Prosciutto: 'An', 'j.prosciutto@acme.org': 'nguyen.van.an@tinh.gov.vn' },
  // what should be an expression is shown as it stands
  assignee: { 'task.assignee': 'Người xử lý' },
  rights: [/^(.+) Phân quyền$/, 'Phân quyền: $1'],
  form: {
    'Field is required.': 'Ô này bắt buộc nhập.',
    'Value is not a number.': 'Giá trị phải là số.',
    'Value is expected to be an integer.': 'Giá trị phải là số nguyên.',
    'Field must be a valid email.': 'Địa chỉ thư điện tử không đúng.',
    'Date and time must both be entered.': 'Phải nhập cả ngày và giờ.',
    'No results': 'Không có kết quả',
    'All values selected': 'Đã chọn hết các giá trị',
    'Nothing to show.': 'Không có nội dung.',
    'No content to show.': 'Không có nội dung.',
    "External content couldn't be loaded.": 'Không tải được nội dung bên ngoài.',
    Search: 'Tìm',
    Select: 'Chọn',
    'Show all': 'Xem tất cả',
    Increment: 'Tăng',
    Decrement: 'Giảm',
    'Previous page': 'Trang trước',
    'Next page': 'Trang sau',
    'Remove tag': 'Bỏ giá trị này',
    'Skip to search': 'Đến ô tìm',
    'Click to remove sorting': 'Bấm để bỏ sắp xếp',
  },
  sentences: [
    [/^Field must match pattern (.+)\.$/, 'Nội dung phải đúng mẫu $1.'],
    [/^Field must have minimum value of (.+)\.$/, (all, least) => `Giá trị nhỏ nhất là ${decimal(least)}.`],
    [/^Field must have maximum value of (.+)\.$/, (all, most) => `Giá trị lớn nhất là ${decimal(most)}.`],
    [/^Field must have minimum length of (.+)\.$/, 'Nội dung phải có ít nhất $1 ký tự.'],
    [/^Field must have maximum length of (.+)\.$/, 'Nội dung có nhiều nhất $1 ký tự.'],
    [/^Field must be a valid {1,2}international phone number\..*$/, 'Số điện thoại phải theo dạng quốc tế (ví dụ +84901234567).'],
    [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Chỉ được có $1 chữ số thập phân.'],
    [
      /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
      (all, below, above) => `Giá trị không hợp lệ; hai giá trị hợp lệ gần nhất là ${decimal(below)} và ${decimal(above)}.`,
    ],
    [/^Click to sort by (.+) ascending$/, 'Bấm để sắp xếp tăng dần theo $1'],
    [/^Click to sort by (.+) descending$/, 'Bấm để sắp xếp giảm dần theo $1'],
  ],
  dates: { ...DAYS, ...DAYS_SHORT, previous: 'trước', next: 'sau', AM: 'SA', PM: 'CH' },
  calendar: {
    firstDayOfWeek: 1,
    time_24hr: true,
    weekdays: {
      shorthand: Object.values(DAYS_SHORT),
      longhand: Object.values(DAYS),
    },
    months: {
      shorthand: MONTHS.map((name, number) => `Th${number + 1}`),
      longhand: MONTHS.map((name, number) => month(number)),
    },
    ordinal: () => '',
    yearAriaLabel: 'Năm',
    monthAriaLabel: 'Tháng',
    hourAriaLabel: 'Giờ',
    minuteAriaLabel: 'Phút',
    scrollTitle: 'Lăn chuột để tăng, giảm',
    toggleTitle: 'Bấm để đổi',
    rangeSeparator: ' đến ',
  },
};

const decimal = figure => figure.replace('.', ',');

const known = words => text => words[text];
const likeOne = sentences => text => {
  const sentence = sentences.find(([pattern]) => pattern.test(text));
  return sentence && text.replace(...sentence);
};
const inForms = text => known(texts.form)(text) || likeOne(texts.sentences)(text);

/* "December 2026" and "December" of the calendar that changes dates of tasks. */
const inCalendars = text => {
  const [name, year] = text.split(' ');
  const number = MONTHS.indexOf(name);
  return number < 0 ? texts.dates[text] : year ? `${month(number)}/${year}` : month(number);
};

/* Where somebody is told something in English, and what it is in Vietnamese. */
const PLACES = [
  ['.fjs-container', inForms],
  ['.app-switch .dropdown-menu', known(texts.apps)],
  ['.uib-datepicker, .uib-timepicker', inCalendars],
  ['.alert .close', known(texts.alerts)],
  ['[id^="user-profile-"]', known(texts.profile)],
  ['.task .assignee, .tooltip-inner', known(texts.assignee)],
  // Save of a form, not those of filters and comments
  ['button[ng-click="save($event)"]', known(texts.draft)],
  // Camunda puts the name of the resource before the word, whatever the language
  ['.section-content > header h3', likeOne([texts.rights])],
];
const ATTRIBUTES = ['placeholder', 'aria-label', 'title', 'uib-tooltip'];

function put(element, text, write) {
  const place = element.closest && PLACES.find(([selector]) => element.closest(selector));
  const vietnamese = place && place[1](text.trim());
  if (vietnamese) {
    write(vietnamese);
  }
}

function putText(node) {
  put(node.parentElement || node, node.data, vietnamese => {
    node.data = vietnamese;
  });
}

function putAttributes(element) {
  ATTRIBUTES.filter(name => element.hasAttribute(name)).forEach(name =>
    put(element, element.getAttribute(name), vietnamese => element.setAttribute(name, vietnamese)),
  );
}

function putAll(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    putText(root);
  } else if (root.nodeType === Node.ELEMENT_NODE) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = root; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        putText(node);
      } else {
        putAttributes(node);
      }
    }
  }
}

function onChange(records) {
  records.forEach(record => {
    if (record.type === 'attributes') {
      putAttributes(record.target);
    } else if (record.type === 'characterData') {
      putText(record.target);
    } else {
      record.addedNodes.forEach(putAll);
    }
  });
}

/* The form viewer writes dates as the browser's language has them (12/31/2023); here they are 31/12/2023 everywhere. */
function dayBeforeMonth() {
  const dated = args => (args[0] === 'default' ? ['en-GB', ...args.slice(1)] : args);
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, args) => new target(...dated(args)),
    apply: (target, self, args) => target(...dated(args)),
  });
}

dayBeforeMonth();
if (language() === 'vi') {
  // the calendar of the form viewer
  window.flatpickr?.localize(texts.calendar);
  putAll(document.body);
  new MutationObserver(onChange).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
}

export default [];
