// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/neighbours.h"

#include "core/desk/deskparts.h"
#include "core/intake/errorcodes.h"
#include "core/intake/likeness.h"
#include "core/model/searchwords.h"
#include "core/storage/wordsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What a page costs is bounded by these, however many incidents there are.
constexpr int mostOfUnit = 20;
constexpr int mostFound = 20; ///< by one question
constexpr qsizetype mostCodes = 8; ///< that are asked for: a log in the words of a call may be full of them
constexpr int mostWords = 4; ///< of the title that are asked for, two by two
constexpr qsizetype shortestWord = 4;
/// What says less than so many bits is named as no reason.
constexpr double worthNaming = 2;
/// From so many bits on it is shown. The customer says nothing here: a fault is alike wherever it is.
constexpr double alikeEnough = 4;

/// The incident that is compared, and what it is known by.
struct Subject
{
    Incident incident;
    QString title;
    QString model;
    QString serial;
    QStringList codes;
};

/// What may be like it, and the error code by which it was found.
using Candidates = std::map<IncidentId, QString>;

QString titleOf(const LocalText &title, const Incident &beside)
{
    return title.in(beside.title.byLanguage.isEmpty() ? QString() : beside.title.byLanguage.firstKey());
}

Result<Subject> subjectOf(Store &store, IncidentId id)
{
    Result<Incident> incident = store.incident(id);
    if (!incident)
        return tl::unexpected(incident.error());
    const Result<std::vector<Neighbour>> itself = store.neighbours({id});
    const Result<QString> words = itself ? store.openingWords(id) : tl::unexpected(itself.error());
    if (!words)
        return tl::unexpected(words.error());
    Subject subject{std::move(*incident), {}, {}, {}, {}};
    subject.title = titleOf(subject.incident.title, subject.incident);
    if (!itself->empty()) {
        subject.model = itself->front().model;
        subject.serial = itself->front().serial;
    }
    subject.codes = errorCodesIn(subject.title + u'\n' + *words, subject.model + u' ' + subject.serial);
    return subject;
}

/// The longest words of the title, two by two: a single one finds too much, all of them nothing but the same.
QStringList questionsOf(const QString &title)
{
    QStringList words;
    for (const SearchWord &word : searchWords(title)) {
        if (word.folded.size() >= shortestWord && !words.contains(word.folded))
            words << word.folded;
    }
    std::stable_sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    words = words.first(std::min<qsizetype>(words.size(), mostWords));
    if (words.size() < 2)
        return words;
    QStringList questions;
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < words.size(); ++j)
            questions << u"\"%1\" \"%2\""_s.arg(words[i], words[j]);
    }
    return questions;
}

/// All of it in one question: a server far away is not asked once for each word.
Result<Candidates> candidatesOf(Store &store, const Subject &subject)
{
    std::vector<WordsAsked> asked;
    for (const QString &code : subject.codes.first(std::min<qsizetype>(subject.codes.size(), mostCodes)))
        asked.push_back({u'"' + code + u'"', true});
    const size_t codes = asked.size();
    for (const QString &question : questionsOf(subject.title))
        asked.push_back({question, false});
    const Result<std::vector<WordsHeld>> held = incidentsHolding(store, asked, mostFound);
    if (!held)
        return tl::unexpected(held.error());
    Candidates found;
    for (size_t i = 0; i < asked.size(); ++i) { // a code says more than words, an earlier one more than a later one
        for (const WordsHeld &one : *held) {
            if (one.asked == i)
                found.emplace(one.incident, i < codes ? subject.codes[static_cast<qsizetype>(i)] : QString());
        }
    }
    found.erase(subject.incident.id);
    return found;
}

std::optional<Alike> reasonOf(Trait trait)
{
    switch (trait) {
    case Trait::Serial: return Alike::Unit;
    case Trait::ErrorCode: return Alike::ErrorCode;
    case Trait::Model: return Alike::Model;
    case Trait::Words: return Alike::Words;
    default: return {};
    }
}

/// Weighs it by what is the fault's: unit, error code, model and words.
void weigh(const Subject &subject, const QString &foundBy, Neighbour &other)
{
    const bool sameUnit = subject.incident.equipment && other.equipment == subject.incident.equipment;
    const QString title = titleOf(other.title, subject.incident);
    QStringList codes = errorCodesIn(title, other.model + u' ' + other.serial);
    if (!foundBy.isEmpty())
        codes.prepend(foundBy);
    const auto shared = std::find_if(subject.codes.begin(), subject.codes.end(), [&](const QString &one) { return codes.contains(one); });
    Traits ours{.model = subject.model, .words = subject.title, .errorCode = shared != subject.codes.end() ? *shared : subject.codes.value(0)};
    Traits theirs{.model = other.model, .words = title, .errorCode = shared != subject.codes.end() ? *shared : codes.value(0)};
    if (sameUnit) // another unit has another serial number, which speaks against nothing
        ours.serials = theirs.serials = QStringList{subject.incident.equipment->toString()};
    const Likeness likeness = callLikeness(ours, theirs);
    other.weight = likeness.weight;
    for (const TraitLikeness &trait : likeness.traits) {
        const std::optional<Alike> reason = trait.weight >= worthNaming ? reasonOf(trait.trait) : std::nullopt;
        if (reason && !(sameUnit && *reason == Alike::Model))
            other.alike.push_back(*reason);
    }
}

/// The most alike, each once, without those that are listed already.
Result<std::vector<Neighbour>> similarTo(Store &store, const Subject &subject, const std::vector<Neighbour> &listed, int most)
{
    Result<std::vector<Neighbour>> all = store.besidesOfUnit(subject.incident, mostOfUnit);
    Result<Candidates> found = all ? candidatesOf(store, subject) : tl::unexpected(all.error());
    if (!found)
        return tl::unexpected(found.error());
    std::vector<IncidentId> ids;
    for (const auto &[id, code] : *found) {
        if (std::none_of(all->begin(), all->end(), [&](const Neighbour &one) { return one.id == id; }))
            ids.push_back(id);
    }
    Result<std::vector<Neighbour>> others = store.neighbours(ids);
    if (!others)
        return others;
    all->insert(all->end(), others->begin(), others->end());
    std::erase_if(*all, [&](const Neighbour &one) { return std::any_of(listed.begin(), listed.end(), [&](const Neighbour &known) { return known.id == one.id; }); });
    for (Neighbour &one : *all)
        weigh(subject, found->contains(one.id) ? found->at(one.id) : QString(), one);
    std::erase_if(*all, [](const Neighbour &one) { return one.weight < alikeEnough; });
    std::stable_sort(all->begin(), all->end(), [](const Neighbour &a, const Neighbour &b) { return a.weight != b.weight ? a.weight > b.weight : a.occurredAt > b.occurredAt; });
    if (all->size() > size_t(most))
        all->resize(size_t(most));
    return all;
}

/// Of both lists in one question.
Result<void> addLastWords(Store &store, Neighbourhood &all)
{
    std::vector<Neighbour> both = all.ofCustomer;
    both.insert(both.end(), all.similar.begin(), all.similar.end());
    const auto part = static_cast<std::ptrdiff_t>(all.ofCustomer.size());
    return store.addLastWords(both).map([&] {
        all.ofCustomer.assign(both.begin(), both.begin() + part);
        all.similar.assign(both.begin() + part, both.end());
    });
}

Result<Neighbourhood> neighbourhoodOf(Store &store, IncidentId id, int most)
{
    const Result<Subject> subject = subjectOf(store, id);
    if (!subject)
        return tl::unexpected(subject.error());
    Result<std::vector<Neighbour>> ofCustomer = store.besidesOfCustomer(subject->incident, most);
    const Result<int> count = ofCustomer ? store.countBesidesOfCustomer(subject->incident) : tl::unexpected(ofCustomer.error());
    if (!count)
        return tl::unexpected(count.error());
    for (Neighbour &one : *ofCustomer) {
        weigh(*subject, {}, one);
        if (one.weight < alikeEnough)
            one.alike.clear();
    }
    Result<std::vector<Neighbour>> similar = similarTo(store, *subject, *ofCustomer, most);
    if (!similar)
        return tl::unexpected(similar.error());
    Neighbourhood all{std::move(*ofCustomer), *count, std::move(*similar)};
    return addLastWords(store, all).map([&] { return all; });
}

}

QFuture<Result<Neighbourhood>> Neighbours::of(IncidentId incident, int most)
{
    return m_parts.database.run([incident, most](Store &store) { return neighbourhoodOf(store, incident, most); });
}
