/** Fields that hold sentences for people. */
const SENTENCES = new Set(['note', 'message']);
/** What notes a problem of a catalogue: the sentence comes last. */
const TELLS = new Set(['add', 'need', 'when']);

/** Leaves the wording of notes, of problems and of errors alone: people read it, and no rule hangs on it. */
export const wording = {
  shouldIgnore({ node, parentPath }) {
    if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return undefined;
    let [inner, path] = [node, parentPath];
    while (path?.node.type === 'ConditionalExpression') [inner, path] = [path.node, path.parentPath];
    const { node: around } = path ?? {};
    if (around?.type === 'ObjectProperty' && around.key.type === 'Identifier' && SENTENCES.has(around.key.name))
      return 'the wording of a note';
    if (around?.type === 'VariableDeclarator' && around.id.type === 'Identifier' && SENTENCES.has(around.id.name))
      return 'the wording of a note';
    if (around?.type === 'NewExpression' && around.callee.type === 'Identifier' && around.callee.name.endsWith('Error'))
      return 'the wording of an error';
    if (around?.type === 'CallExpression' && around.callee.type === 'Identifier' && TELLS.has(around.callee.name))
      return around.arguments.length > 1 && around.arguments.at(-1) === inner ? 'the wording of a problem' : undefined;
    return undefined;
  },
};
