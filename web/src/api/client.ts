// What the pages ask of the server that they came from.
import { createClient } from '../../../server/client.ts';

export const api = createClient();
