/** The header by which the server answers in the language of the page, not in the browser's. */
export const inPageLanguage = () => ({ 'accept-language': document.documentElement.lang })
