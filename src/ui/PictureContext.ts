import { createContext } from 'react'

/** Whether what is drawn is for a picture: nothing in it can be pressed, so nothing offers to be. */
export const PictureContext = createContext(false)
