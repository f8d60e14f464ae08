/* The menu under one's name in Camunda's webapps leads to the page that changes the password, for who has one here. */
import { el, session } from './common.js';
import { language } from './language.js';

const texts = {
  vi: { change: 'Đổi mật khẩu' },
  en: { change: 'Change password' },
};
const MENU = '.account .dropdown-menu';
const OURS = 'px-change-password';

/* The menu is built anew at each login, maybe of somebody else; at the login page there is none. */
async function fill(menu) {
  const item = el('li', { class: OURS, hidden: true }, el('a', { href: '/doi-mat-khau' }, texts[language()].change));
  menu.insertBefore(item, menu.querySelector('.logout'));
  try {
    const { ownPassword } = await session();
    item.hidden = !ownPassword;
  } catch (failure) {
    // the page itself says what is wrong with the session; a menu without this link is no less a menu
    console.warn('who is logged in is not known', failure);
  }
}

function look() {
  document.querySelectorAll(MENU).forEach(menu => {
    if (!menu.querySelector(`.${OURS}`)) {
      fill(menu);
    }
  });
}

look();
new MutationObserver(look).observe(document.body, { subtree: true, childList: true });

export default [];
