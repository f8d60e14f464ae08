import { settings } from '../../../../plugins/language.js';

export default {
  ...settings({ vi: 'Theo dõi tiến độ', en: 'Cockpit' }),
  // below the folder of this application; the product's own parts lie beside all of them
  customScripts: [
    '../../../plugins/login',
    '../../../plugins/wording',
    '../../../plugins/account-menu',
    '../../../plugins/dates',
    '../../../plugins/deadlines',
    '../../../plugins/diagram',
  ],
};
