"""The monthly summary: the director's pages, and the same figures as a spreadsheet.

``data.collect`` reads and journals; ``pdf.write_pdf`` and ``workbook.write_xlsx`` only write what
it returns, so that what an edition withholds never reaches them.
"""
