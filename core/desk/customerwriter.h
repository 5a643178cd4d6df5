// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/directory.h"
#include "core/storage/store.h"

/// Finds for each line of a table what is new in it, and keeps that. Remembers what it saw, so that a run that writes nothing counts the
/// same. For the database thread.
class CustomerWriter
{
public:
    CustomerWriter(const CsvTable &table, const CustomerMapping &mapping, const ImportBatch &batch, bool write);

    /// Takes the next lines in one transaction; after an error this run is over, and what was kept before stays.
    Result<void> take(Store &, int lines);
    bool isDone() const { return m_next >= m_table.rows.size(); }
    int done() const { return int(m_next); }
    int of() const { return int(m_table.rows.size()); }
    const CustomerImport &report() const { return m_report; }

private:
    struct Known
    {
        CustomerId id;
        std::vector<Contact> contacts;
        std::vector<Site> sites;
        std::vector<Equipment> equipment;
    };

    Result<void> takeLine(Store &, const CsvRow &);
    Result<Known *> known(Store &, const CustomerLine &);
    template<typename Record>
    Result<void> keep(Store &, const char *kind, const Record &);

    CsvTable m_table;
    CustomerMapping m_mapping;
    ImportBatch m_batch;
    bool m_write;
    bool m_begun = false;
    size_t m_next = 0;
    std::map<QString, Known> m_known; ///< by folded name
    CustomerImport m_report;
};
