import { inject, Service } from '@angular/core';
import type { PackageAddition, PackageContent, PackagePreview } from '../data-access/open-package';
import type { PackageReading } from '../data-access/read-package';
import { readLayer } from '../data-access/read-layer';
import type { PackageFiles } from '../data-access/write-package';
import type { RowDiff } from '../domain/package-diff';
import type { Workspace } from '../domain/workspace';
import { stateOf } from '../domain/workspace';
import type { ZipFault } from '../domain/workspace-fault';
import { ClaimsStore } from './claims-store';

export type { PackageAddition, PackagePreview };

/** What became of opening a file. */
export type OpenedFile =
  | {
      readonly kind: 'opened';
      readonly preview: PackagePreview;
      /** What it would change in the open workspace; null where none is open. */
      readonly addition: PackageAddition | null;
      readonly content: PackageContent;
    }
  /** `failed`: the shipped package could not be fetched. */
  | { readonly kind: 'fault'; readonly fault: ZipFault | 'failed' };

/** More is not read: it would be refused anyhow. */
const BYTES_MOST = 50e6 + 1;

/** Workspaces as files, and what differs between them. Whatever packs and unpacks is fetched when it is first asked for. */
@Service()
export class WorkspaceFiles {
  private readonly claims = inject(ClaimsStore);
  private shipped: Promise<PackageFiles> | null = null;

  /**
   * The zip of a workspace, or of the shipped package alone; null while that is not loaded.
   *
   * @throws where the shipped package's description cannot be fetched
   */
  async zip(workspace: Workspace | null): Promise<Blob | null> {
    const base = this.claims.base();
    if (!base) return null;
    const [{ writePackage }, { zipPackage }, shipped] = await Promise.all([
      import('../data-access/write-package'),
      import('../data-access/package-zip'),
      this.texts(),
    ]);
    const files = writePackage(this.layered(base, workspace), base, shipped, workspace);
    return new Blob([zipPackage(files)], { type: 'application/zip' });
  }

  /**
   * What a file would bring; nothing takes effect. Never fails.
   *
   * @param work the open workspace, to which it might be added; null for none
   */
  async open(file: Blob, work: Workspace | null): Promise<OpenedFile> {
    const base = this.claims.base();
    const { additionTo, openPackage, previewOf } = await import('../data-access/open-package');
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.slice(0, BYTES_MOST).arrayBuffer());
    } catch {
      return { kind: 'fault', fault: 'unreadable' };
    }
    const opened = openPackage(bytes);
    if (opened.kind === 'fault') return opened;
    const shipped = await this.texts().catch(() => null);
    if (!shipped || !base) return { kind: 'fault', fault: 'failed' };
    const { content } = opened;
    const preview = previewOf(content, base, shipped);
    const addition = work && additionTo(work.changes, preview, base);
    return { kind: 'opened', content, preview, addition };
  }

  /** What a workspace, or the shipped package, differs in from another one, or from what a file holds. */
  async differences(
    before: Workspace | null,
    after: Workspace | PackageContent | null,
  ): Promise<readonly RowDiff[]> {
    const base = this.claims.base();
    if (!base) return [];
    const { diffPackages } = await import('../data-access/package-rows');
    const other = after && 'reading' in after ? after.reading : this.layered(base, after);
    return diffPackages(this.layered(base, before).set, other.set);
  }

  private layered(base: PackageReading, workspace: Workspace | null): PackageReading {
    return workspace ? readLayer(base, stateOf(workspace.changes)) : base;
  }

  private texts(): Promise<PackageFiles> {
    this.shipped ??= import('../data-access/shipped-files').then((module) => module.fetchShipped());
    // What failed is tried again the next time.
    this.shipped.catch(() => {
      this.shipped = null;
    });
    return this.shipped;
  }
}
