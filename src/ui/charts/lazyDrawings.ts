import { lazy } from 'react'

const drawings = () => import('./drawings')

export const BarsDrawing = lazy(async () => ({ default: (await drawings()).BarsDrawing }))
export const ColumnsDrawing = lazy(async () => ({ default: (await drawings()).ColumnsDrawing }))
export const DotsDrawing = lazy(async () => ({ default: (await drawings()).DotsDrawing }))
