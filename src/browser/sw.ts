import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

declare const self: ServiceWorkerGlobalScope

// A new worker waits until every page of the old one is closed: nothing changes in the middle of a case.
cleanupOutdatedCaches()
precacheAndRoute(self.__WB_MANIFEST, {
  // Start page and page for frames each answer for their own address, whatever its parameters ask for.
  // Every other address goes to the network: an address that does not exist stays an error.
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
})

// So that the first visit, too, changes its language without the network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
