/** Returns the page that opens GraphiQL. Everything it loads comes from this origin. */
export function graphiqlPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL · Heed</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphql/assets/graphiql.min.css">
<link rel="stylesheet" href="/graphql/assets/page.css">
</head>
<body>
<div id="graphiql">Loading GraphiQL. It needs JavaScript; the API does not.</div>
<script src="/graphql/assets/react.production.min.js"></script>
<script src="/graphql/assets/react-dom.production.min.js"></script>
<script src="/graphql/assets/graphiql.min.js"></script>
<script src="/graphql/assets/start.js"></script>
</body>
</html>
`;
}

const FIRST_QUERY = `# May this message be sent? Send on ALLOW only.
query {
  communicationTypes {
    key
    label
    stoppable
  }
}
`;

/** Returns the script that starts GraphiQL, with the demo's key in its header pane. */
export function startScript(demoApiKey: string | undefined): string {
  const headers = JSON.stringify({ Authorization: `Bearer ${demoApiKey ?? 'YOUR-API-KEY'}` }, null, 2);
  return `'use strict';
const headers = ${JSON.stringify(headers)};
const fetcher = GraphiQL.createFetcher({ url: '/graphql', headers: JSON.parse(headers) });
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, headers, defaultQuery: ${JSON.stringify(FIRST_QUERY)}, defaultEditorToolsVisibility: 'headers' }),
);
`;
}

/** The page's own style. */
export const PAGE_STYLE = 'html, body, #graphiql { height: 100%; margin: 0; }\n';
