// The files of the register in JSON: everything in one, the data package, schemas.
import { dataFile, dataPaths } from '../../_data-file.ts';

export const getStaticPaths = () => dataPaths('.json');

export const GET = dataFile;
