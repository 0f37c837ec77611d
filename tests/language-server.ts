// Starts the Astro language server over a folder and asks it questions as VS Code does.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const require = createRequire(import.meta.url);
const bin = join(dirname(require.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js');
const tsdk = dirname(require.resolve('typescript'));

/** The server. Texts are given with a path below the workspace; the files need not exist. */
export interface LanguageServer {
  readonly complete: (path: string, text: string, position: Position) => Promise<CompletionItem[]>;
  readonly hover: (path: string, text: string, position: Position) => Promise<Hover | null>;
  readonly diagnose: (path: string, text: string) => Promise<Diagnostic[]>;
  /** Notifies the server of changed files below the workspace, as an editor's file watcher does. */
  readonly tellChanged: (...paths: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the server over the folder `workspace` with content IntelliSense on. */
export const startLanguageServer = async (workspace: string): Promise<LanguageServer> => {
  const child = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();
  const rootUri = pathToFileURL(workspace).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'register' }],
    capabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        diagnostic: {},
      },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  let opened = 0;
  /** Opens a text under a unique version, so that no question gets an answer about an older text. */
  const open = async (path: string, text: string): Promise<{ uri: string }> => {
    opened += 1;
    const uri = `${rootUri}/${path}`;
    const textDocument = { uri, languageId: 'markdown', version: opened, text };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return { uri };
  };
  return {
    complete: async (path, text, position) => {
      const textDocument = await open(path, text);
      const result = await connection.sendRequest(CompletionRequest.type, { textDocument, position });
      return Array.isArray(result) ? result : (result?.items ?? []);
    },
    hover: async (path, text, position) =>
      connection.sendRequest(HoverRequest.type, { textDocument: await open(path, text), position }),
    diagnose: async (path, text) => {
      const textDocument = await open(path, text);
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      return report.kind === 'full' ? report.items : [];
    },
    tellChanged: (...paths) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: paths.map((path): FileEvent => ({ uri: `${rootUri}/${path}`, type: FileChangeType.Changed })),
      }),
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      child.kill();
    },
  };
};
