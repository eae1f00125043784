import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'

import { type Dataset, DatasetError } from './Dataset'
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
  queryFn: ({ signal, client }) => {
    const before = client.getQueryState(DATASET_KEY)
    const isRetry = before !== undefined && before.fetchFailureCount + before.errorUpdateCount > 0
    return fetchDataset(`${import.meta.env.BASE_URL}data/`, { signal, isRetry })
  },
  networkMode: 'offlineFirst',
  staleTime: Infinity,
  gcTime: Infinity,
  // One more try mends a hiccup; after that, or half a minute, a person should be told and asked.
  retry: (count, error) => count < 1 && !(error instanceof DatasetError && error.reason === 'slow'),
  retryDelay: 600,
})
