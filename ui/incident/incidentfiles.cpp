// SPDX-License-Identifier: GPL-3.0-or-later
// The files of an incident, and what goes on around its timeline; the rest of the page is in incidentpage.cpp.
#include "core/async.h"
#include "core/desk/attachments.h"
#include "core/text/filenames.h"
#include "ui/attachments/attachmentgrid.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/attachments/excerptwindow.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelinepane.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QKeyEvent>

#include <ranges>

using namespace Qt::StringLiterals;

void IncidentPage::setFiles(Attachments &files)
{
    m_files = &files;
    m_composer->setFiles(&files);
}

void IncidentPage::connectTimeline()
{
    AttachmentStrip *strip = m_composer->attachments();
    strip->watch(this);
    connect(strip, &AttachmentStrip::excerptRequested, this,
            [this](const QString &path) { openExcerpt(path, files::cleanName(QFileInfo(path).fileName()), true); });
    const auto failed = [this](const QString &sentence) { m_message->say(MessageBar::Kind::Error, sentence); };
    connect(m_view, &TimelineView::failed, this, failed);
    connect(m_view, &TimelineView::said, this, &IncidentPage::said);
    connect(m_view, &TimelineView::wholeRequested, this, &IncidentPage::openWhole);
    connect(m_view, &TimelineView::excerptRequested, this, &IncidentPage::openExcerptOf);
    connect(m_commitments->files(), &AttachmentGrid::failed, this, failed);
    connect(m_commitments->files(), &AttachmentGrid::said, this, &IncidentPage::said);
    connect(m_commitments->files(), &AttachmentGrid::excerptRequested, this, &IncidentPage::openExcerptOf);
    connect(m_pane, &TimelinePane::outlineRequested, this, [this] { m_pane->openOutline(m_reminders.rules()); });
}

void IncidentPage::readFiles()
{
    if (!m_files)
        return;
    whenDone(m_files->of(m_incident), this, [this, about = m_incident](const Result<std::vector<Attachment>> &attachments) {
        if (about != m_incident)
            return; // another incident was opened meanwhile
        if (!attachments) {
            m_message->say(MessageBar::Kind::Error, attachments.error().text, tr("Try again"));
            return;
        }
        m_attachments = *attachments;
        m_view->setAttachments(m_attachments, m_files);
        m_commitments->setAttachments(m_attachments, m_files);
    });
}

void IncidentPage::attach()
{
    if (m_incident.isNull())
        return;
    m_composer->startForFiles();
    m_composer->attachments()->choose();
}

void IncidentPage::find()
{
    m_pane->find();
}

void IncidentPage::openExcerpt(const QString &path, const QString &name, bool mayAttach)
{
    auto *excerpt = new ExcerptWindow(path, name, mayAttach, window());
    excerpt->setAttribute(Qt::WA_DeleteOnClose);
    connect(excerpt, &ExcerptWindow::taken, this, [this, path, about = m_incident](const QString &markdown, bool whole) {
        if (about != m_incident)
            return;
        m_composer->addExcerpt(markdown);
        if (whole)
            m_composer->attachments()->attach(path);
    });
    excerpt->open();
}

void IncidentPage::openExcerptOf(const Attachment &attachment)
{
    if (!m_files)
        return;
    whenDone(m_files->privateCopy(attachment, true), this, [this, name = attachment.name](const Result<QString> &path) {
        if (path)
            openExcerpt(*path, name, false);
        else
            m_message->say(MessageBar::Kind::Error, path.error().text);
    });
}

void IncidentPage::openWhole(const QString &name)
{
    // The last one of that name: a log is attached again when it has grown.
    for (const Attachment &attachment : m_attachments | std::views::reverse) {
        if (attachment.name == name) {
            openExcerptOf(attachment);
            return;
        }
    }
    Q_EMIT said(tr("\"%1\" is not attached to this incident: only these lines were taken.").arg(name));
}

void IncidentPage::keyPressEvent(QKeyEvent *event)
{
    // Letters act from the lists alone, never where somebody writes.
    const QWidget *focus = window()->focusWidget();
    const bool inList = focus && (m_pane->isAncestorOf(focus) || m_commitments == focus || m_commitments->isAncestorOf(focus)) && !focus->testAttribute(Qt::WA_InputMethodEnabled);
    const bool plain = inList && !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_U)
        attach();
    else if (plain && event->key() == Qt::Key_O && !m_incident.isNull())
        m_pane->openOutline(m_reminders.rules());
    else
        QWidget::keyPressEvent(event);
}
