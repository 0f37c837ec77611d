// The tables of the register.
import { dataFile, dataPaths } from '../../_data-file.ts';

export const getStaticPaths = () => dataPaths('.csv');

export const GET = dataFile;
