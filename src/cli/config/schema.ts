import type { Flag, Setting } from '../flags.ts';
import { SETTINGS } from './load.ts';

/** The JSON Schema of the config file, made from the flags. */
export function configSchema(): unknown {
  const settings = Object.fromEntries([...SETTINGS].map(([key, flag]) => [key, property(flag)]));
  const overridable = Object.fromEntries([...SETTINGS].flatMap(([key, flag]) => (flag.config.override ? [[key, property(flag)]] : [])));
  const texts = (description: string) => ({ description, type: ['string', 'array'], items: { type: 'string' } });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'copydesk config',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      paths: texts('what is read where the command line names nothing'),
      ...settings,
      overrides: {
        description: 'settings for some documents; later ones win',
        type: 'array',
        items: {
          type: 'object',
          properties: { files: texts('patterns of paths, relative to the config file'), ...overridable },
          required: ['files'],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  };
}

const TYPES: Readonly<Record<Setting['as'], unknown>> = { text: ['string', 'number'], number: 'number', list: ['string', 'array'] };

function property({ help, choices, config }: Flag & { readonly config: Setting }): unknown {
  return {
    description: help,
    ...(choices ? { enum: choices } : { type: TYPES[config.as] }),
    ...(config.as === 'list' ? { items: { type: 'string' } } : {}),
  };
}
