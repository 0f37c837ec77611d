// The data tables, as CSV.
import { dataFile, dataPaths } from '../../_data-file.ts';

export const getStaticPaths = () => dataPaths('.csv');

export const GET = dataFile;
