declare module '*.json?first' {
  const messages: object
  export default messages
}

declare module '*.json?later' {
  const messages: object
  export default messages
}
