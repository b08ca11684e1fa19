import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NoteOut } from '../../http/shapes/patient-record.ts';
import { api } from '../api/client.ts';
import type { NoteWords } from './note-form.tsx';

/** What can be done to the notes of a patient. All that shows them reads them again, also where it was refused. */
export function useNoteActs(patientId: string) {
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['patient', patientId] }),
      client.invalidateQueries({ queryKey: ['call', 'pop'] }),
    ]);
  const path = `/patients/${patientId}/notes`;
  const add = useMutation({
    mutationFn: (note: NoteWords) => api<NoteOut>(path, { method: 'POST', body: note }),
    onSettled,
  });
  const change = useMutation({
    mutationFn: ({ id, version, to }: Pick<NoteOut, 'id' | 'version'> & { readonly to: Partial<NoteWords> }) =>
      api<NoteOut>(`${path}/${id}`, { method: 'PATCH', body: { version, ...to } }),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (id: string) => api(`${path}/${id}`, { method: 'DELETE' }),
    onSettled,
  });
  return { add, change, remove };
}
