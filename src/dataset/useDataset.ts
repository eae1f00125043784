import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'

import type { Dataset } from './Dataset'
import { fetchDataset } from './fetchDataset'

/** The one door to the data: fetched once, kept while the page is open, fetched again on retry. */
export function useDataset(): UseQueryResult<Dataset> {
  return useQuery(datasetQuery)
}

/** Under this key a dataset can be laid into the query cache beforehand. */
export const DATASET_KEY = ['dataset'] as const

/** How the data is asked for: to be asked for before there is a page too. */
export const datasetQuery = queryOptions({
  queryKey: DATASET_KEY,
  queryFn: ({ signal }) => fetchDataset(`${import.meta.env.BASE_URL}data/`, signal),
  networkMode: 'offlineFirst',
  staleTime: Infinity,
  gcTime: Infinity,
  // One more try mends a hiccup; after that a person should be told and asked.
  retry: 1,
  retryDelay: 600,
})
