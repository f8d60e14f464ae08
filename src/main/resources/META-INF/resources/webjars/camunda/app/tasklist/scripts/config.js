export default {
  // below the folder of this application; the product's own parts lie beside all of them
  customScripts: ['../../../plugins/login', '../../../plugins/inbox', '../../../plugins/evidence', '../../../plugins/draft'],
};
