import type { MatAutocomplete } from '@angular/material/autocomplete';
import type { MatOption } from '@angular/material/select';

/** Marks an option of an open list as if the arrow keys had gone there: Enter takes it, and they go on from it. */
export function markOption(list: MatAutocomplete, option: MatOption): void {
  list._keyManager.setActiveItem(option);
}

/** Marks the first option that can be taken. Material does so only where a search has changed what is offered. */
export function markFirst(list: MatAutocomplete): void {
  const first = list.options.find(({ disabled }) => !disabled);
  if (first) markOption(list, first);
}
