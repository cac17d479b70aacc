/**
 * Settings that keep a browser to itself: no updates, no telemetry, no first-run pages. What is driven here shall
 * load the pages it is told to load and nothing else, so that a request by the extension would stand out.
 */

/** Beyond what Puppeteer already passes. */
export const CHROMIUM_FLAGS = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-quic',
  '--disable-features=NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater,AutofillServerCommunication',
  '--no-default-browser-check',
  '--no-service-autorun',
];

/** Beyond what Puppeteer already writes into the profile. */
export const FIREFOX_PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.search.suggest.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.translations.enable': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  // Firefox takes this one address for "no remote settings" and does not ask.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.autofillForms': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};
