// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a communiqué, and about each of its recipients.
#include "core/async.h"
#include "ui/communiques/communiquedialog.h"
#include "ui/communiques/communiquepage.h"
#include "ui/report/paperpreview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

void CommuniquePage::after(const QFuture<Result<void>> &deed)
{
    whenDone(deed, this, [this](const Result<void> &ok) { ok ? m_message->clear() : m_message->say(MessageBar::Kind::Error, ok.error().text); });
}

void CommuniquePage::answer(CommuniqueAnswer answer)
{
    if (const RecipientRow *row = current())
        after(m_communiques.called(row->recipient.id, answer));
}

void CommuniquePage::bounced()
{
    if (const RecipientRow *row = current())
        after(m_communiques.bounced(row->recipient.id));
}

void CommuniquePage::takeOut()
{
    if (const RecipientRow *row = current(); row && m_out->isEnabled())
        after(m_communiques.remove(row->recipient.id));
}

void CommuniquePage::send()
{
    m_sending = true;
    m_stop = false;
    m_progress->setValue(0);
    m_progress->show();
    enable();
    const auto progress = [this, page = QPointer<CommuniquePage>(this)](int done, int of) {
        if (!page)
            return false;
        m_progress->setRange(0, of);
        m_progress->setValue(done);
        return !m_stop;
    };
    whenDone(m_communiques.send(m_id, progress), this, [this](const Result<SendReport> &report) {
        m_sending = false;
        m_progress->hide();
        open(m_id);
        if (!report)
            return m_message->say(MessageBar::Kind::Error, report.error().text);
        if (report->failed > 0)
            return m_message->say(MessageBar::Kind::Warning, tr("%n could not be written: the list says why.", nullptr, report->failed));
        m_message->clear();
        Q_EMIT said(report->cancelled ? tr("%n marked as sent; “Mark as sent” goes on with the rest.", nullptr, report->written) : tr("%n marked as sent.", nullptr, report->written));
    });
}

void CommuniquePage::next(bool allClear)
{
    if (m_file)
        (new CommuniqueDialog(m_communiques, *m_file, allClear, m_viewpoint, this))->open();
}

void CommuniquePage::copy()
{
    const CommuniqueVersion *version = shownVersion();
    if (!version)
        return;
    QGuiApplication::clipboard()->setText(report::spokenWords(report::letterOf(m_file->communique, *version), m_viewpoint.language, m_viewpoint.zone));
    Q_EMIT said(tr("The customers' text is copied."));
}

void CommuniquePage::writeMergeFile()
{
    auto *files = new QFileDialog(this, tr("Mail merge file"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    files->setNameFilter(tr("Tables (*.csv)"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(m_communiques.mergeFile(m_id, m_viewpoint.language.code()), this, [this, path](const Result<QByteArray> &bytes) {
            QSaveFile file(path);
            if (!bytes)
                return m_message->say(MessageBar::Kind::Error, bytes.error().text);
            if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
                return m_message->say(MessageBar::Kind::Error, tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString()));
            Q_EMIT said(tr("Written: %1").arg(path));
        });
    });
    files->open();
}

void CommuniquePage::print()
{
    whenDone(m_communiques.paper(m_id, m_viewpoint.language.code()), this, [this](const Result<std::shared_ptr<const report::Paper>> &paper) {
        if (!paper)
            return m_message->say(MessageBar::Kind::Error, paper.error().text);
        previewPaper(*paper, window());
    });
}
