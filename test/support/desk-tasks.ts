import { changeTask, createTask } from '../../src/reception/index.ts';

/** The real list of tasks, as the product is composed with. */
export const deskTasks = { create: createTask, change: changeTask };
