// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the page of reports: paper, tables, and the rates that are kept.
#include "core/async.h"
#include "core/exchange/csv.h"
#include "ui/directory/tablefiles.h"
#include "ui/reports/figuremodel.h"
#include "ui/reports/ratesdialog.h"
#include "ui/reports/reportfilters.h"
#include "ui/reports/reportsview.h"
#include "ui/widgets/messagebar.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

void ReportsView::ask(const QString &suffix, const QString &kind, const QString &name, void (ReportsView::*save)(const QString &))
{
    auto *files = new QFileDialog(this, tr("Save figures"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(suffix);
    files->setNameFilter(kind);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(name);
    connect(files, &QFileDialog::fileSelected, this, save);
    files->open();
}

void ReportsView::saveTable(const QString &path)
{
    whenDone(tablefiles::write(path, csvOf(m_model->table())), this, [this, path](const Result<void> &ok) { saved(path, ok); });
}

void ReportsView::savePaper(const QString &path)
{
    whenDone(m_figuring.pdf(m_tables, m_shown, m_filters->about(), m_viewpoint.language.code()), this, [this, path](const Result<QByteArray> &pdf) {
        if (!pdf)
            return saved(path, tl::unexpected(pdf.error()));
        whenDone(tablefiles::write(path, *pdf), this, [this, path](const Result<void> &ok) { saved(path, ok); });
    });
}

void ReportsView::saved(const QString &path, const Result<void> &ok)
{
    if (ok)
        m_message->say(MessageBar::Kind::Success, tr("Saved to %1").arg(path));
    else
        m_message->say(MessageBar::Kind::Error, ok.error().text);
    Q_EMIT written(path);
}

void ReportsView::askRates()
{
    whenDone(m_figuring.rates(), this, [this](const Result<Rates> &rates) {
        if (!rates) {
            m_message->say(MessageBar::Kind::Error, rates.error().text);
            return;
        }
        m_rates = new RatesDialog(*rates, m_viewpoint, this);
        m_rates->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_rates, &QObject::destroyed, this, [this] { m_rates = nullptr; });
        connect(m_rates, &RatesDialog::wanted, this, [this] {
            m_rates->await();
            whenDone(m_figuring.setRates(m_rates->rates()), m_rates, [this, dialog = m_rates](const Result<void> &ok) {
                if (!ok)
                    return dialog->refuse(ok.error().text);
                dialog->accept();
                reload();
            });
        });
        m_rates->open();
    });
}
