/** Names of config files; the first of a folder wins. */
export const CONFIG_FILES: readonly string[] = ['copydesk.config.json', 'copydesk.config.yaml', 'copydesk.config.yml'];
