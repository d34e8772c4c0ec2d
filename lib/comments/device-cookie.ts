/** The cookie by which a browser is known again to whoever pressed something in it, or sent a message from it. */

/** The cookie that a press sets, and nothing before it. */
export const deviceCookie = 'bedside-device';
