// Runs in the browser: asks for the token and the tenant, then opens GraphiQL with them. Neither is kept beyond the page.
const { base } = document.documentElement.dataset;
const form = document.querySelector("form");

const WORKERS = { json: "json-worker.js", graphql: "graphql-worker.js" };
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => `${base}/explorer/${WORKERS[label] ?? "editor-worker.js"}`,
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { token, tenant } = Object.fromEntries(new FormData(form));
  form.remove();
  self.YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#explorer"), {
    endpoint: base,
    title: "Roster",
    defaultQuery: "{\n  users(first: 10) {\n    totalCount\n    nodes {\n      userName\n      active\n    }\n  }\n}\n",
    additionalHeaders: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(tenant && { "Roster-Tenant": tenant }),
    },
    defaultEditorToolsVisibility: "headers",
    shouldPersistHeaders: false,
  });
});
