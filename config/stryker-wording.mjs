import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Leaves the wording of notes and of errors alone: people read it, and no rule hangs on it. */
const wording = {
  shouldIgnore({ node, parentPath }) {
    if (node.type !== 'StringLiteral') return undefined;
    let path = parentPath;
    while (path?.node.type === 'ConditionalExpression') path = path.parentPath;
    const { node: around } = path ?? {};
    if (around?.type === 'ObjectProperty' && around.key.type === 'Identifier' && around.key.name === 'note')
      return 'the wording of a note';
    if (around?.type === 'NewExpression' && around.callee.type === 'Identifier' && around.callee.name.endsWith('Error'))
      return 'the wording of an error';
    return undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'wording', wording)];
