// SPDX-License-Identifier: GPL-3.0-or-later
// The files of what is being written; the rest of the composer is in composer.cpp.
#include "ui/attachments/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/wordseditor.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::StringLiterals;

namespace {

QString stillStoring()
{
    return Composer::tr("A file is still being stored. Save once it is there.");
}

}

void Composer::setFiles(Attachments *files)
{
    m_attachments->setFiles(files, [this] {
        if (m_draft.id.isNull())
            m_draft.id = EntryId::make();
        return NewAttachment{m_incident, m_draft.id};
    });
}

void Composer::connectFiles()
{
    for (QWidget *target : {static_cast<QWidget *>(m_customerWords->edit()), static_cast<QWidget *>(m_teamWords->edit())}) {
        m_attachments->watch(target);
        m_attachments->watch(qobject_cast<QPlainTextEdit *>(target)->viewport()); // drops arrive there, keys at the editor
    }
    m_attachments->watch(this);
    connect(m_attachments, &AttachmentStrip::added, this, &Composer::takeAttachment);
    connect(m_attachments, &AttachmentStrip::changed, this, [this] {
        read();
        Q_EMIT grown();
    });
    connect(m_attachments, &AttachmentStrip::busyChanged, this, [this] {
        if (!m_attachments->isBusy() && m_message->text() == stillStoring())
            m_message->clear(); // what failed is still to be read
        Q_EMIT grown();
    });
    connect(m_attachments, &AttachmentStrip::failed, this, [this](const QString &sentence) {
        startForFiles(); // the sentence is to be read
        m_message->say(MessageBar::Kind::Error, sentence);
        Q_EMIT grown();
    });
}

void Composer::takeAttachment(const Attachment &attachment)
{
    if (attachment.entry == m_draft.id) {
        m_draft.attachments.push_back(attachment);
        startForFiles();
        show(m_draft);
        keep();
        Q_EMIT grown();
        return;
    }
    // The person went on to another incident while it was stored.
    Draft other;
    if (const Draft *begun = m_drafts.find(attachment.incident); begun && begun->id == attachment.entry) {
        other = *begun;
    } else if (!begun) {
        setKind(other, Draft::Kind::Note);
        other.id = attachment.entry;
    } else {
        return;
    }
    other.attachments.push_back(attachment);
    m_drafts.put(attachment.incident, other);
}

void Composer::startForFiles()
{
    if (!isOpen())
        start(m_draft.hasWords() ? m_draft.kind : Draft::Kind::Note);
}

void Composer::addExcerpt(const QString &markdown)
{
    start(m_draft.hasWords() || isOpen() ? m_draft.kind : Draft::Kind::Diagnosis);
    m_draft.teamWords = QStringList{m_draft.teamWords.trimmed(), markdown}.join(m_draft.teamWords.trimmed().isEmpty() ? u""_s : u"\n\n"_s);
    show(m_draft);
    keep();
    m_teamWords->edit()->moveCursor(QTextCursor::End);
    m_teamWords->edit()->ensureCursorVisible();
}

bool Composer::lacksFile()
{
    const auto say = [this](const QString &sentence) {
        m_message->say(MessageBar::Kind::Warning, sentence);
        Q_EMIT grown();
        return true;
    };
    if (m_attachments->isBusy())
        return say(stillStoring());
    const bool speaks = reachesCustomer(m_draft) && m_draft.attachments.empty() && speaksOfAttachment(m_draft.customerWords);
    if (!speaks || std::exchange(m_hinted, speaks)) {
        m_hinted = false;
        return false;
    }
    return say(tr("The words for the customer speak of a file, and none is attached. Attach it, or save once more to leave it out."));
}
