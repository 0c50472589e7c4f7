import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { allowedMethods } from '../../api/methods.ts';

const app = new Hono();
app.use(async (_, next) => next());
app.get('/a/:id', (c) => c.text(''));
app.post('/a/:id', (c) => c.text(''));
app.delete('/b', (c) => c.text(''));

test.each([
  ['/a/1', ['GET', 'HEAD', 'POST']],
  ['/b', ['DELETE']],
  ['/c', []],
])('%s knows %o', (path, expected) => {
  expect(allowedMethods(app, path)).toEqual(expected);
});
